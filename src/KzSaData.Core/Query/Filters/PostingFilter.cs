using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps the rows of a list.</summary>
internal sealed class PostingFilter(Posting rows) : Filter
{
    public override void Apply(int block, Span<ulong> bits) => rows.IntersectWith(block, bits);

    public override int NextBlock(int block) => rows.NextBlock(block);
}
