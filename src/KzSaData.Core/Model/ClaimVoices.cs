using KzSaData.Schema;

namespace KzSaData.Model;

/// <summary>Lists the voices that confirm a claim.</summary>
internal static class ClaimVoices
{
    public static IReadOnlyList<Voice> Of(DatasetRecord record, FieldPath path) => Of(record.Evidence.Where(evidence =>
        SupportRule.Counts(evidence) && evidence.SpeaksTo(path) && (evidence is not { OnlyField: not null, Says: { } says } || ValueComparison.Confirms(record, path, says) != false)));

    public static IReadOnlyList<Voice> OfDate(DatasetRecord record, DatePrecision precision)
    {
        if (precision is < DatePrecision.Day or > DatePrecision.Century)
        {
            throw new ArgumentOutOfRangeException(nameof(precision), precision, "there are Day to Century");
        }

        return record.Date is not { } date ? [] : Of(record.Evidence.Where(evidence =>
            SupportRule.Counts(evidence) && evidence.SpeaksTo(RecordFields.DatePath) && Stated(evidence, date).Confirms(date, precision)));
    }

    // Evidence without a value of its own gives that of the record.
    private static EdtfDate Stated(Evidence evidence, EdtfDate date) => evidence.Says is { } says && EdtfDate.TryParse(says, out EdtfDate? stated) ? stated : date;

    private static IReadOnlyList<Voice> Of(IEnumerable<Evidence> evidence) => evidence.SelectMany(Voices.Of).Distinct().ToArray().AsReadOnly();
}
