using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps what meets all conditions of one query or all of another.</summary>
internal sealed class EitherFilter(Filter[] one, Filter[] other) : Filter(Array.Exists(one, static f => f.IsSlow) || Array.Exists(other, static f => f.IsSlow))
{
    public override void Narrow(int block, Span<ulong> bits)
    {
        BlockBits firstBits = default;
        Span<ulong> first = ((Span<ulong>)firstBits)[..bits.Length];
        bits.CopyTo(first);
        NarrowAll(one, block, first);
        NarrowAll(other, block, bits);
        Bits.Or(bits, first);
    }

    internal static void NarrowAll(Filter[] filters, int block, Span<ulong> bits)
    {
        foreach (Filter filter in filters)
        {
            filter.Narrow(block, bits);
        }
    }
}
