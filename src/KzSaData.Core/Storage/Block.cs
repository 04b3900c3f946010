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
}
