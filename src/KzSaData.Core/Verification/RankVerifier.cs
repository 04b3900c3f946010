using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Verification;

/// <summary>Checks that the ranks of records among all kinds follow from their rows. An image without them has none to check.</summary>
internal static class RankVerifier
{
    /// <exception cref="DatasetFormatException">A rank is not that of its row.</exception>
    public static void Verify(EntityGraph graph)
    {
        foreach ((EntityTable table, ByteSink expected) in Ranks.Of(graph))
        {
            Section column = table.Section(SectionKind.Rank, sizeof(int));
            if (column.Length > 0 && (column.Length != expected.Length || !column.Bytes(0, expected.Length).SequenceEqual(expected.Written)))
            {
                throw DatasetFormatException.Damaged($"its ranks of {table.Id} among all records do not follow from their dates and ids");
            }
        }
    }
}
