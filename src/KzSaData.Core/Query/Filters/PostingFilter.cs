using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps the rows of a list.</summary>
internal sealed class PostingFilter(Posting rows) : Filter
{
    public override void Narrow(int block, Span<ulong> bits) => rows.Narrow(block, bits);
}
