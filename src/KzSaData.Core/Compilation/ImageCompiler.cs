using KzSaData.Image;
using KzSaData.Seeds;

namespace KzSaData.Compilation;

/// <summary>Turns seeds that are structurally right into an image: first the rows, then, reading these as a dataset, the indexes.</summary>
internal static class ImageCompiler
{
    /// <summary>The image of some seeds; the same seeds give the same bytes, in whatever order they come.</summary>
    public static ImageMemory Compile(IEnumerable<Seed> seeds)
    {
        BodyWriter body = new(new RowOrder(seeds));
        ImageAssembler preliminary = new();
        body.Write(preliminary);
        using Dataset rows = new(preliminary.Build(default));
        byte[] contentHash = ContentHash.Of(rows);
        ImageAssembler image = preliminary;
        new IndexWriter(body.Strings).Write(rows, image);
        return image.Build(contentHash);
    }
}
