using CsvHelper;

namespace KzSaData.Benchmarks;

/// <summary>One line of CSV as a row.</summary>
internal static class CsvLine
{
    public static RecordRow Record(CsvReader csv) => new()
    {
        Id = csv[1]!,
        Kind = CsvRows.Number(csv, 2)!.Value,
        Title = new TextRow(csv[3]!, CsvRows.Text(csv, 4), CsvRows.Text(csv, 5), CsvRows.Text(csv, 6)),
        Summary = new TextRow(csv[7]!, null, null, null),
        Date = CsvRows.Text(csv, 8),
        First = CsvRows.Number(csv, 9),
        Last = CsvRows.Number(csv, 10),
        Begins = CsvRows.Number(csv, 11),
        Ends = CsvRows.Number(csv, 12),
        IsUnbounded = csv[13] == "1",
        Areas = Array.ConvertAll(CsvRows.Items(csv, 14), Code),
        Place = CsvRows.Text(csv, 15),
        Participants = Participants(csv),
        Evidence = Evidence(csv),
    };

    public static InvestmentRow Investment(CsvReader csv)
    {
        RecordRow row = Record(csv);
        return new InvestmentRow
        {
            Id = row.Id,
            Kind = row.Kind,
            Title = row.Title,
            Summary = row.Summary,
            Date = row.Date,
            First = row.First,
            Last = row.Last,
            Begins = row.Begins,
            Ends = row.Ends,
            IsUnbounded = row.IsUnbounded,
            Areas = row.Areas,
            Place = row.Place,
            Participants = row.Participants,
            Evidence = row.Evidence,
            From = CsvRows.Items(csv, 18),
            Into = CsvRows.Items(csv, 19),
            Amount = CsvRows.Text(csv, 20) is { } currency
                ? new AmountRow(currency, CsvRows.Number(csv, 21)!.Value, CsvRows.Decimal(csv, 22), CsvRows.Decimal(csv, 23), CsvRows.Decimal(csv, 24), csv[25] == "1")
                : null,
            Reason = CsvRows.Number(csv, 26),
            Wholes = CsvRows.Items(csv, 27),
        };
    }

    private static int Code(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ParticipantRow[] Participants(CsvReader csv) => Array.ConvertAll(CsvRows.Items(csv, 16), static item =>
    {
        string[] parts = CsvRows.Parts(item);
        return new ParticipantRow(parts[0], Code(parts[1]), parts[2].Length == 0 ? null : parts[2]);
    });

    private static EvidenceRow[] Evidence(CsvReader csv) => Array.ConvertAll(CsvRows.Items(csv, 17), static item =>
    {
        string[] parts = CsvRows.Parts(item);
        return new EvidenceRow(parts[0], parts[1], parts[3..], parts[2].Length == 0 ? null : parts[2]);
    });
}
