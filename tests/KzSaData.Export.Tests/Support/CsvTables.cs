using System.Globalization;
using CsvHelper;

namespace KzSaData.Export.Tests.Support;

/// <summary>Reads CSV files with a reader that is not ours: each row as the text under each column.</summary>
internal static class CsvTables
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file)
    {
        using StreamReader text = new(file);
        using CsvReader reader = new(text, CultureInfo.InvariantCulture);
        List<IReadOnlyDictionary<string, string>> rows = [];
        reader.Read();
        reader.ReadHeader();
        while (reader.Read())
        {
            rows.Add(reader.HeaderRecord!.ToDictionary(static column => column, column => reader.GetField(column)!));
        }

        return rows;
    }

    public static string[] Header(string file)
    {
        using StreamReader text = new(file);
        using CsvReader reader = new(text, CultureInfo.InvariantCulture);
        reader.Read();
        reader.ReadHeader();
        return reader.HeaderRecord!;
    }
}
