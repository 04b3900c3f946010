using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps the rows that are in any of several lists.</summary>
internal sealed class AnyPostingFilter(Posting[] lists) : Filter
{
    public override void Apply(int block, Span<ulong> bits)
    {
        BlockBits anyBits = default;
        Span<ulong> any = anyBits.Words[..bits.Length];
        foreach (Posting list in lists)
        {
            list.AddTo(block, any);
        }

        Bits.And(bits, any);
    }
}
