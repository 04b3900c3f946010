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
        (IReadOnlyList<ImageSection> indexes, byte[] contentHash) = Derive(rows);
        return ImageAssembler.Build([.. rows, .. indexes], contentHash);
    }

    // The image of the rows alone is given back before there is another one: of a large dataset, both take more than all else.
    private static (IReadOnlyList<ImageSection> Indexes, byte[] ContentHash) Derive(IReadOnlyList<ImageSection> rows)
    {
        using Store opened = new(ImageAssembler.Build(rows, default));
        EntityGraph graph = new(opened);
        return (IndexWriter.Write(graph), ContentHash.Of(graph));
    }
}
