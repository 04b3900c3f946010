namespace KzSaData;

/// <summary>Keeps the rows that have one of the words of a range: those that begin as a searched word does.</summary>
internal sealed class WordFilter(RecordIndex index, int from, int to) : Filter
{
    public override void Narrow(int block, Span<ulong> bits)
    {
        BlockBits anyBits = default;
        Span<ulong> any = ((Span<ulong>)anyBits)[..bits.Length];
        for (int word = from; word < to; word++)
        {
            index.Word(word).AddTo(block, any);
        }

        Bits.And(bits, any);
    }
}
