using KzSaData.Schema;

namespace KzSaData.Storage;

/// <summary>A reference to an entity of any type in one slot: five bits of table, the rest the row plus one.</summary>
internal static class RecordReference
{
    /// <summary>No table has more rows, so that each can be referred to.</summary>
    public const int MostRows = (1 << RowBits) - 1;

    private const int RowBits = 27;

    public static uint Pack(TableId table, int row) => ((uint)(table - TableId.Actor) << RowBits) | (uint)(row + 1);

    public static TableId Table(uint reference) => TableId.Actor + (int)(reference >> RowBits);

    public static int Row(uint reference) => (int)(reference & ((1u << RowBits) - 1)) - 1;
}
