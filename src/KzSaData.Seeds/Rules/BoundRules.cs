using KzSaData.Schema;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on the bounds of dates: what happens once, or was measured, has two; only what lasts may go on or end nobody knows when.</summary>
internal static class BoundRules
{
    public static void Check(RuleSubject subject)
    {
        if (subject.Record.Date is not { } date)
        {
            return;
        }

        bool lasts = Lasts(subject.Record);
        if (!lasts && (date.Earliest is null || date.Latest is null))
        {
            string what = subject.Record is Indicator ? "a period that is measured has two ends" : "it happened once, and no source leaves that without bounds";
            subject.Report(RecordRule.Unbounded, RecordFields.Date, $"'{date}' is open or unknown at one end, but {what}; write [A..B] for one day of these or A/B where it lasted, with a bound that follows from something, and a note that says from what; or leave the date out");
        }
        else if (lasts && (date.StartsOpen || date.IsOneOf))
        {
            subject.Report(RecordRule.Unbounded, RecordFields.Date, $"'{date}' gives what lasted no start; write A/.. where it goes on since A, A/ where its end is not known, /B where its start is not known");
        }
    }

    private static bool Lasts(DatasetRecord record) => record is Programme or Event { Kind: EventKind.Membership or EventKind.Chairmanship };
}
