namespace KzSaData.Query;

/// <summary>Keeps nothing.</summary>
internal sealed class NothingFilter : Filter
{
    public override void Apply(int block, Span<ulong> bits) => bits.Clear();

    public override int NextBlock(int block) => int.MaxValue;
}
