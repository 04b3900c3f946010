using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Rules;

/// <summary>The fields that evidence can name: members of the record, and items of its lists by their key.</summary>
internal static class FieldPaths
{
    /// <summary>All paths of a record, such as <c>date</c>, <c>participants</c> and <c>participants/acwa-power</c>.</summary>
    public static IEnumerable<string> Of(DatasetRecord record)
    {
        foreach (Field field in Tables.Of(record.Table.Id).ObjectType.Fields)
        {
            if (field.Slot is RecordFields.Id or RecordFields.Evidence or RecordFields.Relations or RecordFields.Notes || !record.View.Has(field.Slot))
            {
                continue;
            }

            yield return field.Name;
            foreach (string key in Keys(record, field))
            {
                yield return $"{field.Name}/{key}";
            }
        }
    }

    /// <summary>Whether a record has a field that evidence can name.</summary>
    public static bool Exists(DatasetRecord record, string path) => Of(record).Contains(path, StringComparer.Ordinal);

    /// <summary>The paths that evidence must name.</summary>
    public static IEnumerable<string> NeedingEvidence(DatasetRecord record)
    {
        foreach (Field field in Tables.Of(record.Table.Id).ObjectType.Fields)
        {
            if (!field.NeedsEvidence || !record.View.Has(field.Slot))
            {
                continue;
            }

            bool single = true;
            foreach (string key in Keys(record, field))
            {
                single = false;
                yield return $"{field.Name}/{key}";
            }

            if (single)
            {
                yield return field.Name;
            }
        }
    }

    /// <summary>Whether values of the field are dates or numbers, which can be compared.</summary>
    public static bool IsNumberOrDate(DatasetRecord record, string path) =>
        path is "date" or "value" or "numberReported" || (record is Investment { Amount: not null } && path.StartsWith("amounts", StringComparison.Ordinal));

    /// <summary>Why a value cannot be read as one of the field; null where it can.</summary>
    public static string? Unreadable(DatasetRecord record, string path, string says)
    {
        string field = path.Split('/')[0];
        return field switch
        {
            "date" when !EdtfDate.TryParse(says, out _) => $"'{says}' is no EDTF date; write 1994, 1994-04 or 1994-04-20",
            "amounts" when !Price.TryParse(says, out _) => $"'{says}' is no amount; write currency and number, such as USD 10000000, USD ~1100000000, USD >=5000000 or USD 1000000..2000000",
            "value" or "numberReported" when !Estimate.TryParse(says, out _) => $"'{says}' is no number; write 24, ~7000, <=20000, >=12000 or 5000..7000",
            "kind" or "realis" or "level" or "instrument" or "binding" when !IsCode(record, field, says) => $"'{says}' is no code of '{field}'; codes are listed in the schema",
            _ => null,
        };
    }

    private static bool IsCode(DatasetRecord record, string field, string says) =>
        Tables.Of(record.Table.Id).ObjectType.Find(field)?.Codes is not { } codes || codes.TryGetValue(says, out _);

    private static IEnumerable<string> Keys(DatasetRecord record, Field field) => field.Name switch
    {
        "participants" => record.Participants.Select(static p => p.Actor.Key).Distinct(StringComparer.Ordinal),
        "legalSteps" => ((Agreement)record).LegalSteps.Select(static s => s.Kind.Code()).Distinct(StringComparer.Ordinal),
        "amounts" => ((Investment)record).Amounts.Select(static a => a.Stage.Code()),
        "quantities" => ((Investment)record).Quantities.Select(static q => q.What),
        "from" => ((Investment)record).From.Select(static a => a.Key),
        "into" => ((Investment)record).Into.Select(static a => a.Key),
        "by" => ((Proposal)record).By.Select(static a => a.Key),
        "to" => ((Proposal)record).To.Select(static a => a.Key),
        "statuses" => ((Investment)record).Statuses.Select(static s => s.Status.Code()),
        _ => [],
    };
}
