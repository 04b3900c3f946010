using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Verification;

/// <summary>Checks that the places of records among all kinds follow from their rows. An image without them has none to check.</summary>
internal static class PlaceVerifier
{
    /// <exception cref="DatasetFormatException">A place is not that of its row.</exception>
    public static void Verify(EntityGraph graph)
    {
        foreach ((EntityTable table, ByteSink expected) in Places.Of(graph))
        {
            Section column = table.Section(SectionKind.Place, sizeof(int));
            if (column.Length > 0 && (column.Length != expected.Length || !column.Bytes(0, expected.Length).SequenceEqual(expected.Written)))
            {
                throw DatasetFormatException.Damaged($"its places of {table.Id} among all records do not follow from their dates and ids");
            }
        }
    }
}
