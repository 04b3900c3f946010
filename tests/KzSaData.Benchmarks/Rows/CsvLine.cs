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
        Areas = Areas(csv),
        Place = CsvRows.Text(csv, 12),
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
            Areas = row.Areas,
            Place = row.Place,
            Participants = row.Participants,
            Evidence = row.Evidence,
            From = CsvRows.Items(csv, 15),
            Into = CsvRows.Items(csv, 16),
            Amount = CsvRows.Text(csv, 17) is { } currency
                ? new AmountRow(currency, (MoneyStage)CsvRows.Number(csv, 18)!.Value, CsvRows.Decimal(csv, 19), CsvRows.Decimal(csv, 20), CsvRows.Decimal(csv, 21), csv[22] == "1")
                : null,
            Reason = (LeftOutReason?)CsvRows.Number(csv, 23),
            Wholes = CsvRows.Items(csv, 24),
        };
    }

    private static CooperationArea[] Areas(CsvReader csv) => Array.ConvertAll(CsvRows.Items(csv, 11), static area => (CooperationArea)int.Parse(area, System.Globalization.CultureInfo.InvariantCulture));

    private static ParticipantRow[] Participants(CsvReader csv) => Array.ConvertAll(CsvRows.Items(csv, 13), static item =>
    {
        string[] parts = CsvRows.Parts(item);
        return new ParticipantRow(parts[0], (ParticipantRole)int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), parts[2].Length == 0 ? null : parts[2]);
    });

    private static EvidenceRow[] Evidence(CsvReader csv) => Array.ConvertAll(CsvRows.Items(csv, 14), static item =>
    {
        string[] parts = CsvRows.Parts(item);
        return new EvidenceRow(parts[0], parts[1], parts[3..], parts[2].Length == 0 ? null : parts[2]);
    });
}
