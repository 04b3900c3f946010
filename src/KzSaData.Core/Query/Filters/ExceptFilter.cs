using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps what does not meet all conditions of another query.</summary>
internal sealed class ExceptFilter(Filter[] other) : Filter(Array.Exists(other, static f => f.IsSlow))
{
    public override int Depth { get; } = 1 + DepthOf(other);

    public override void Apply(int block, Span<ulong> bits)
    {
        BlockBits thoseBits = default;
        Span<ulong> those = thoseBits.Words[..bits.Length];
        bits.CopyTo(those);
        EitherFilter.ApplyAll(other, block, those);
        Bits.AndNot(bits, those);
    }
}
