using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData.Seeds.Rules;

/// <summary>The fields that evidence can name: members of the record, and items of its lists by their key.</summary>
internal static class FieldPaths
{
    /// <summary>All paths of a record, such as <c>date</c>, <c>participants</c> and <c>participants/acwa-power</c>.</summary>
    public static IEnumerable<FieldPath> Of(DatasetRecord record)
    {
        foreach (FieldValue value in record.Fields.Values)
        {
            if (value.Field != RecordFields.IdField && !value.Field.IsKeyless)
            {
                yield return FieldPath.Of(value.Field);
                foreach (FieldPath item in Items(value))
                {
                    yield return item;
                }
            }
        }
    }

    /// <summary>Whether a record has a field that evidence can name.</summary>
    public static bool Exists(DatasetRecord record, FieldPath path) => Of(record).Contains(path);

    /// <summary>The paths that evidence must name. That something is not known needs none.</summary>
    public static IEnumerable<FieldPath> NeedingEvidence(DatasetRecord record)
    {
        foreach (FieldValue value in record.Fields.Values)
        {
            if (value.Field.NeedsEvidence && value.AsText is not CodeList.Unknown)
            {
                foreach (FieldPath path in Items(value).DefaultIfEmpty(FieldPath.Of(value.Field)))
                {
                    yield return path;
                }
            }
        }
    }

    /// <summary>Whether values of the field are dates or numbers, so that a source that contradicts gives another.</summary>
    public static bool IsNumberOrDate(DatasetRecord record, FieldPath path) =>
        path.FieldIn(record.EntityType.ObjectType) is { Comparison: Comparison.Date or Comparison.Number or Comparison.Money };

    /// <summary>Why a value cannot be read as one of the field; null where it can.</summary>
    public static string? Unreadable(DatasetRecord record, FieldPath path, string says) =>
        path.FieldIn(record.EntityType.ObjectType) is not { } field || ValueComparison.IsReadable(field, says) ? null : field.Comparison switch
        {
            Comparison.Date => $"'{says}' is no EDTF date; write 1994, 1994-04 or 1994-04-20",
            Comparison.Money => $"'{says}' is no amount; write currency and number, such as USD 10000000, USD ~1100000000, USD >=5000000 or USD 1000000..2000000",
            Comparison.Number => $"'{says}' is no number; write 24, ~7000, <=20000, >=12000 or 5000..7000",
            _ => $"'{says}' is no code of '{field}'; codes are listed in the schema",
        };

    private static IEnumerable<FieldPath> Items(FieldValue value) =>
        value.Field.HasNamedItems ? value.Items.Select(item => FieldPath.Of(value.Field, item.KeyText!)).Distinct() : [];
}
