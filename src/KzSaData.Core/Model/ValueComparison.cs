using KzSaData.Schema;

namespace KzSaData.Model;

/// <summary>Compares what a record holds with what a source gives in its place, as the declaration of the field has it.</summary>
internal static class ValueComparison
{
    /// <summary>Whether a value that a source gives can be true together with the record's; null where the two cannot be compared.</summary>
    public static bool? CanBeTrueWith(DatasetRecord record, FieldPath path, string says)
    {
        StatedValue stated = StatedValue.Read(record, path, says);
        return ComparedAt(record, path) is not { } value ? null : value.Field.Comparison switch
        {
            Comparison.Date => stated.Date is { } date ? value.AsDate?.CanTellOfTheSameAs(date) : null,
            Comparison.Code => value.AsText is { } code and not CodeList.Unknown ? code == says : null,
            Comparison.Number => stated.Number is { } number ? Number(value)?.CanBeTrueWith(number) : null,
            Comparison.Money => stated.Money is { } money ? value.AsMoney?.CanBeTrueWith(money) : null,
            _ => null,
        };
    }

    /// <summary>Whether a value that a source gives is the record's, no less precisely; null where the two cannot be compared.</summary>
    public static bool? Confirms(DatasetRecord record, FieldPath path, string says)
    {
        StatedValue stated = StatedValue.Read(record, path, says);
        return ComparedAt(record, path) is not { } value ? null : value.Field.Comparison switch
        {
            Comparison.Date => stated.Date is { } date ? value.AsDate is { } own && date.Confirms(own) : null,
            Comparison.Code => value.AsText == says,
            Comparison.Number => stated.Number is { } number ? Number(value) is { } own && number.Confirms(own) : null,
            Comparison.Money => stated.Money is { } money ? value.AsMoney is { } own && money.Confirms(own) : null,
            _ => null,
        };
    }

    /// <summary>Whether a text can be read as a value of a field.</summary>
    public static bool IsReadable(Field field, string says) => field.Comparison switch
    {
        Comparison.Date => EdtfDate.TryParse(says, out _),
        Comparison.Code => field.Codes!.TryGetValue(says, out _),
        Comparison.Number => Estimate.TryParse(says, out _),
        Comparison.Money => MoneyEstimate.TryParse(says, out _),
        _ => true,
    };

    // An item with a date of its own is compared by it: a step, a status.
    private static FieldValue? ComparedAt(DatasetRecord record, FieldPath path) =>
        RecordPaths.ItemAt(record, path) is not { } value ? null
        : StatedValue.Compared(value.Field) is var compared && compared == value.Field ? value
        : value.AsObject?[compared.Name];

    private static Estimate? Number(FieldValue value) => value.AsEstimate ?? (value.AsDecimal is { } number ? Estimate.Exactly(number) : null);
}
