using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps what does not meet all conditions of another query.</summary>
internal sealed class ExceptFilter(Filter[] other) : Filter(Array.Exists(other, static f => f.IsSlow))
{
    public override void Narrow(int block, Span<ulong> bits)
    {
        BlockBits thoseBits = default;
        Span<ulong> those = ((Span<ulong>)thoseBits)[..bits.Length];
        bits.CopyTo(those);
        EitherFilter.NarrowAll(other, block, those);
        Bits.AndNot(bits, those);
    }
}
