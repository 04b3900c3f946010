using System.Globalization;
using CsvHelper;

namespace KzSaData.Benchmarks;

/// <summary>Plain lists as CSV and back: a line for each record, lists within a field separated by characters that occur in no text.</summary>
internal static class CsvRows
{
    private const char Item = '\u001E';
    private const char Part = '\u001F';

    private static readonly string[] Header =
    [
        "table", "id", "kind", "title_en", "title_kk", "title_ru", "title_ar", "summary", "date", "first", "last", "begins", "ends", "unbounded", "areas", "place", "participants", "evidence",
        "from", "into", "currency", "stage", "low", "best", "high", "approximate", "reason", "wholes",
    ];

    public static void Write(string path, RowFile rows)
    {
        using CsvWriter csv = new(new StreamWriter(path), CultureInfo.InvariantCulture);
        WriteLine(csv, Header);
        foreach (ActorRow actor in rows.Actors)
        {
            WriteLine(csv, ["actor", actor.Id, "0", actor.Name, null, null, null, null, null, null, null, null, null, null, null, actor.Country, .. new string?[12]]);
        }

        foreach ((string table, RecordRow row) in rows.Events.Select(static row => ("event", row)).Concat(rows.Investments.Select(static row => ("investment", (RecordRow)row))).Concat(rows.Others.Select(static row => ("other", row))))
        {
            WriteLine(csv, [.. Common(table, row), .. row is InvestmentRow investment ? Own(investment) : new string?[10]]);
        }
    }

    public static RowFile Read(string path)
    {
        RowFile rows = new() { PlaceNames = [], Actors = [], Events = [], Investments = [], Others = [] };
        using CsvReader csv = new(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        while (csv.Read())
        {
            switch (csv[0])
            {
                case "actor":
                    rows.Actors.Add(new ActorRow(csv[1]!, csv[3]!, Text(csv, 15), []));
                    break;
                case "investment":
                    rows.Investments.Add(CsvLine.Investment(csv));
                    break;
                case "event":
                    rows.Events.Add(CsvLine.Record(csv));
                    break;
                default:
                    rows.Others.Add(CsvLine.Record(csv));
                    break;
            }
        }

        return rows;
    }

    public static string? Text(CsvReader csv, int column) => csv[column] is { Length: > 0 } text ? text : null;

    public static int? Number(CsvReader csv, int column) => Text(csv, column) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public static decimal? Decimal(CsvReader csv, int column) => Text(csv, column) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public static string[] Items(CsvReader csv, int column) => Text(csv, column)?.Split(Item) ?? [];

    public static string[] Parts(string item) => item.Split(Part);

    private static string?[] Common(string table, RecordRow row) =>
    [
        table, row.Id, Text(row.Kind), row.Title.En, row.Title.Kk, row.Title.Ru, row.Title.Ar, row.Summary.En, row.Date, Text(row.First), Text(row.Last),
        Text(row.Begins), Text(row.Ends), row.IsUnbounded ? "1" : null, Join(row.Areas.Select(static area => Text(area)!)), row.Place,
        Join(row.Participants.Select(static p => string.Join(Part, p.Actor, Text(p.Role), p.Title))),
        Join(row.Evidence.Select(static e => string.Join(Part, [e.Source, e.Locator, e.Note, .. e.Fields]))),
    ];

    private static string?[] Own(InvestmentRow row) =>
    [
        Join(row.From), Join(row.Into), row.Amount?.Currency, Text(row.Amount?.Stage), Text(row.Amount?.Low), Text(row.Amount?.Best), Text(row.Amount?.High),
        row.Amount?.IsApproximate == true ? "1" : null, Text(row.Reason), Join(row.Wholes),
    ];

    private static string Join(IEnumerable<string> items) => string.Join(Item, items);

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);

    private static void WriteLine(CsvWriter csv, string?[] fields)
    {
        foreach (string? field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}
