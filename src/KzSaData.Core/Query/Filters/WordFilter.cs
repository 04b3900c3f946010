using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps the rows that have one of the words of some ranges: those that answer a word of a search.</summary>
internal sealed class WordFilter(WordList words, WordRanges ranges, int rows) : Filter
{
    // The lists of so many words are asked in each block; those of more words are put together once.
    private const int Few = 16;
    private ulong[]? union;

    public override void Apply(int block, Span<ulong> bits)
    {
        if (ranges.Words > Few)
        {
            Bits.And(bits, (union ?? Unite()).AsSpan(block * Block.Words, bits.Length));
            return;
        }

        BlockBits anyBits = default;
        Span<ulong> any = anyBits.Words[..bits.Length];
        for (int range = 0; range < ranges.Count; range++)
        {
            (int from, int to) = ranges[range];
            for (int word = from; word < to; word++)
            {
                words.Rows(word).AddTo(block, any);
            }
        }

        Bits.And(bits, any);
    }

    // Several threads may come first at once: they make the same.
    private ulong[] Unite()
    {
        ulong[] all = new ulong[(rows + 63) / 64];
        for (int range = 0; range < ranges.Count; range++)
        {
            (int from, int to) = ranges[range];
            for (int word = from; word < to; word++)
            {
                words.Rows(word).AddTo(all);
            }
        }

        union = all;
        return all;
    }
}
