namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Is a date as precise as its sources, and no more?</summary>
internal static class PrecisionSweeps
{
    /// <summary>A first of January is most often a year in disguise.</summary>
    public static IEnumerable<SweepFinding> FirstOfJanuary(Dataset data) =>
        from record in data.Records
        where record.Date is { IsInterval: false, Precision: DatePrecision.Day, Earliest: { Month: 1, Day: 1 } }
        select new SweepFinding(record.Key, $"{record.Date}: did it happen on New Year's Day, or is only the year known?");

    /// <summary>All sources that tell the day tell the same one, and the record has only the month or the year.</summary>
    public static IEnumerable<SweepFinding> LessPrecise(Dataset data) =>
        from record in data.Records
        where record.Date is { IsInterval: false, IsOneOf: false } and not { Precision: DatePrecision.Day }
        let days = Days(record)
        where days.Length == 1 && days[0].IsMorePreciseThan(record.Date!)
        select new SweepFinding(record.Key, $"its date is {record.Date}, and a source says {days[0]}; take the day, or say in a note why not");

    private static EdtfDate[] Days(DatasetRecord record) =>
    [
        .. record.EvidenceFor("date")
            .Where(static evidence => evidence is { Stance: Stance.Supports or Stance.Documents, Standing: Standing.Live, Says: not null })
            .Select(static evidence => EdtfDate.TryParse(evidence.Says, out EdtfDate? says) ? says : null)
            .OfType<EdtfDate>()
            .Where(static says => says is { IsInterval: false, Precision: DatePrecision.Day, IsApproximate: false, IsUncertain: false })
            .Distinct(),
    ];
}
