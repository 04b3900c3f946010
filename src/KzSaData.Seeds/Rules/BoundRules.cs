using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on the bounds of dates: what happens once, or was measured, has two; only what lasts may go on or end nobody knows when.</summary>
internal static class BoundRules
{
    private const string TwoBounds = "write [A..B] for one day of these or A/B where it lasted, with a bound that follows from something, and a note that says from what; or leave the date out";

    public static void Check(RuleSubject subject)
    {
        CheckOwn(subject);
        foreach (Field list in subject.Node.ObjectType.Fields)
        {
            if (list is { IsList: true, ObjectType: { } item })
            {
                CheckItems(subject, list, item);
            }
        }
    }

    private static void CheckOwn(RuleSubject subject)
    {
        if (subject.Record.Date is not { } date)
        {
            return;
        }

        bool lasts = Lasts(subject.Record);
        if (!lasts && HasNoBound(date))
        {
            string what = subject.Record is Indicator ? "a period that is measured has two ends" : "it happened once, and no source leaves that without bounds";
            subject.Report(RecordRule.Unbounded, RecordFields.Date, $"'{date}' is open or unknown at one end, but {what}; {TwoBounds}");
        }
        else if (lasts && (date.StartsOpen || date.IsOneOf))
        {
            subject.Report(RecordRule.Unbounded, RecordFields.Date, $"'{date}' gives what lasted no start; write A/.. where it goes on since A, A/ where its end is not known, /B where its start is not known");
        }
    }

    // A legal step is taken, a status reached and a sum named or paid once, also in a record of what goes on.
    private static void CheckItems(RuleSubject subject, Field list, ObjectType item)
    {
        IReadOnlyList<Node> items = subject.Node.Items(list.Slot);
        foreach (Field member in item.Fields)
        {
            for (int i = 0; member is { Type: FieldType.Date, IsList: false } && i < items.Count; i++)
            {
                if (((ObjectNode)items[i]).Text(member.Slot) is { } text && EdtfDate.TryParse(text, out EdtfDate? date) && HasNoBound(date))
                {
                    subject.Report(RecordRule.Unbounded, list.Slot, i, member.Slot, $"'{text}' is open or unknown at one end, but each of the '{list.Name}' came once; {TwoBounds}");
                }
            }
        }
    }

    private static bool HasNoBound(EdtfDate date) => date.Earliest is null || date.Latest is null;

    private static bool Lasts(DatasetRecord record) => record is Programme or Event { Kind: EventKind.Membership or EventKind.Chairmanship };
}
