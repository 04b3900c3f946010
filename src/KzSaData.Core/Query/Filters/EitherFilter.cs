using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps what meets all conditions of one of several queries.</summary>
/// <remarks>The alternatives are a chain that is walked: a loop may add one after the other, and no stack grows with them.</remarks>
internal sealed class EitherFilter : Filter
{
    private readonly EitherFilter? before;
    private readonly Filter[] conditions;

    private EitherFilter(EitherFilter? before, Filter[] conditions)
        : base((before?.IsSlow ?? false) || Array.Exists(conditions, static f => f.IsSlow))
    {
        this.before = before;
        this.conditions = conditions;
        Depth = Math.Max(before?.Depth ?? 0, 1 + DepthOf(conditions));
    }

    public override int Depth { get; }

    /// <summary>One more alternative to what is asked already.</summary>
    public static EitherFilter Of(Filter[] one, Filter[] other) => new(one is [EitherFilter chain] ? chain : new EitherFilter(null, one), other);

    public override void Apply(int block, Span<ulong> bits)
    {
        BlockBits keptBits = default;
        BlockBits eachBits = default;
        Span<ulong> kept = keptBits.Words[..bits.Length];
        Span<ulong> each = eachBits.Words[..bits.Length];
        for (EitherFilter? alternative = this; alternative is not null; alternative = alternative.before)
        {
            bits.CopyTo(each);
            ApplyAll(alternative.conditions, block, each);
            Bits.Or(kept, each);
        }

        kept.CopyTo(bits);
    }

    internal static void ApplyAll(Filter[] filters, int block, Span<ulong> bits)
    {
        foreach (Filter filter in filters)
        {
            filter.Apply(block, bits);
        }
    }
}
