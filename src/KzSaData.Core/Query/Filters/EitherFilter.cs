using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps what meets all conditions of one query or all of another.</summary>
internal sealed class EitherFilter(Filter[] one, Filter[] other) : Filter(Array.Exists(one, static f => f.IsSlow) || Array.Exists(other, static f => f.IsSlow))
{
    public override void Apply(int block, Span<ulong> bits)
    {
        BlockBits firstBits = default;
        Span<ulong> first = firstBits.Words[..bits.Length];
        bits.CopyTo(first);
        ApplyAll(one, block, first);
        ApplyAll(other, block, bits);
        Bits.Or(bits, first);
    }

    internal static void ApplyAll(Filter[] filters, int block, Span<ulong> bits)
    {
        foreach (Filter filter in filters)
        {
            filter.Apply(block, bits);
        }
    }
}
