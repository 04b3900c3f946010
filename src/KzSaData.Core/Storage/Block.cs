namespace KzSaData.Storage;

/// <summary>Rows are worked on in blocks whose bitmap fits on the stack, so that a query allocates nothing.</summary>
internal static class Block
{
    /// <summary>Rows of a block.</summary>
    public const int Rows = 4096;

    /// <summary>Words of 64 rows of a block.</summary>
    public const int Words = Rows / 64;

    /// <summary>How many blocks a number of rows takes.</summary>
    public static int Count(int rows) => (rows + Rows - 1) / Rows;

    /// <summary>The first block from one on that has rows of a range; beyond all blocks where none has.</summary>
    /// <param name="block">The block.</param>
    /// <param name="from">The first row of the range.</param>
    /// <param name="to">The row after its last.</param>
    public static int Next(int block, int from, int to) =>
        from < to && Math.Max(block, from / Rows) is var next && next <= (to - 1) / Rows ? next : int.MaxValue;
}
