using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Model;

/// <summary>Compares what a record holds with what a source gives in its place, as the declaration of the field has it.</summary>
internal static class ValueComparison
{
    /// <summary>Whether a value that a source gives can be true together with the record's; null where the two cannot be compared.</summary>
    public static bool? CanBeTrueWith(DatasetRecord record, FieldPath path, string says)
    {
        if (RecordPaths.ItemAt(record, path) is not { } value)
        {
            return null;
        }

        // An item with a date of its own is compared by it: a step, a status.
        return value.AsObject is { } members && value.Field is { Comparison: Comparison.None, ValueMember: { } member }
            ? members[member] is { Field.Comparison: Comparison.Date } date ? CanBeTrueWith(date, says) : null
            : CanBeTrueWith(value, says);
    }

    /// <summary>Whether a text can be read as a value of a field.</summary>
    public static bool IsReadable(Field field, string says) => field.Comparison switch
    {
        Comparison.Date => EdtfDate.TryParse(says, out _),
        Comparison.Code => field.Codes!.TryGetValue(says, out _),
        Comparison.Number => Estimate.TryParse(says, out _),
        Comparison.Money => Price.TryParse(says, out _),
        _ => true,
    };

    private static bool? CanBeTrueWith(FieldValue value, string says) => value.Field.Comparison switch
    {
        Comparison.Date => value.AsDate is { } date && EdtfDate.TryParse(says, out EdtfDate? other) ? date.CanBeTrueWith(other) : null,
        Comparison.Code => value.AsText is { } code and not CodeList.Unknown ? code == says : null,
        Comparison.Number => Number(value) is { } number && Estimate.TryParse(says, out Estimate? other) ? number.CanBeTrueWith(other) : null,
        Comparison.Money => value.AsPrice is { } price && Price.TryParse(says, out Price? other) ? price.CanBeTrueWith(other) : null,
        _ => null,
    };

    private static Estimate? Number(FieldValue value) => value.AsEstimate ?? (value.AsDecimal is { } number ? Estimate.Exactly(number) : null);
}
