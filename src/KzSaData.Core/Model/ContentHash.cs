using System.Security.Cryptography;
using System.Text.Json;
using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Model;

/// <summary>The hash that stands for the content of a dataset: over its rows as JSON, table by table in the order of their rows.</summary>
/// <remarks>It does not depend on the format of the image, so that the same records have the same hash in later versions of the library.</remarks>
internal static class ContentHash
{
    public static byte[] Of(EntityGraph graph)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JsonText.Encoder });
        foreach (Table table in Tables.All)
        {
            RowTable rows = graph.Store.Table(table.Id);
            for (int row = 0; row < rows.Count; row++)
            {
                RowWriter.Write(writer, new ObjectValue(rows.View(row), table.ObjectType, graph));
                writer.Flush();
                hash.AppendData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
                hash.AppendData("\n"u8);
                buffer.SetLength(0);
                writer.Reset();
            }
        }

        return hash.GetHashAndReset();
    }
}
