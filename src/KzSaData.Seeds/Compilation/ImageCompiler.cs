using KzSaData.Model;
using KzSaData.Seeds.Syntax;
using KzSaData.Storage;

namespace KzSaData.Seeds.Compilation;

/// <summary>Turns seeds that are structurally right into an image: a line of steps, each of which takes what the one before has finished.</summary>
internal static class ImageCompiler
{
    /// <summary>The image of some seeds; the same seeds give the same bytes, in whatever order they come.</summary>
    public static ImageMemory Compile(IEnumerable<Seed> seeds)
    {
        // The rows; then, from these opened as a dataset, what follows from them; then both together.
        IReadOnlyList<ImageSection> rows = BodyWriter.Write(new RowOrder(seeds));
        using Store opened = new(ImageAssembler.Build(rows, default));
        EntityGraph graph = new(opened);
        IReadOnlyList<ImageSection> indexes = IndexWriter.Write(graph);
        return ImageAssembler.Build([.. rows, .. indexes], ContentHash.Of(graph));
    }
}
