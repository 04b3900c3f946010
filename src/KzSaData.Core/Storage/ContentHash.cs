using System.Security.Cryptography;
using System.Text.Json;

using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Storage;

/// <summary>The hash that stands for the content of a dataset: over its rows as JSON, table by table in the order of their rows.</summary>
/// <remarks>It does not depend on the format of the image, so that the same records have the same hash in later versions of the library.</remarks>
internal static class ContentHash
{
    public static byte[] Of(Store store)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using MemoryStream buffer = new();
        using Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JsonText.Encoder });
        foreach (Table table in Tables.All)
        {
            Section rows = store.Image.Section(table.Id, SectionKind.Rows);
            for (int row = 0; row < rows.Count; row++)
            {
                RowWriter.Write(writer, new ObjectView(store.Image, rows, row), table.ObjectType, store);
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
