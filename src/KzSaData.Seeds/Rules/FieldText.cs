using System.Globalization;
using KzSaData.Schema;

namespace KzSaData.Seeds.Rules;

/// <summary>The value of a field as corrections write it: text, dates, numbers and codes as they are; an amount as <c>USD ~1100000000</c>;
/// a participant by the role, a step by its date, what is in a list by the path that evidence has for it; JSON for anything else.</summary>
internal static class FieldText
{
    /// <summary>The value of a field of an object; null where it has none.</summary>
    public static string? Of(ObjectValue value, FieldPath path) => Of(new StoredValue(value), value.Type, path);

    /// <summary>The value of a field of an object of a type; null where it has none.</summary>
    public static string? Of(IValueText value, ObjectType type, FieldPath path)
    {
        if (path.FieldIn(type) is not { } field || value.Member(field.Name) is not { } found)
        {
            return null;
        }

        return (field, path.Rest) switch
        {
            ({ IsList: true }, null) => string.Join(", ", found.Items.Select(item => field.Key.Count == 0 ? Text(item, field) : $"{Name(item, field)} {Text(item, field)}")),
            ({ IsList: true }, { } rest) => Items(found, field, rest),
            ({ IsLocalized: true }, null) => found.MainText,
            (_, null) => Text(found, field),
            ({ IsLocalized: true }, { } rest) => found.In(rest.Text),
            ({ ObjectType: { } nested }, { } rest) => Of(found, nested, rest),
            _ => null,
        };
    }

    // Several items may have one key: each side ratifies.
    private static string? Items(IValueText list, Field field, FieldPath rest)
    {
        string[] found = [.. list.Items.Select(item => Item(item, field, rest)).OfType<string>()];
        return found.Length == 0 ? null : string.Join(", ", found);
    }

    private static string? Item(IValueText item, Field field, FieldPath rest) =>
        Name(item, field) is not { } name || new FieldPath(name) is var key && !key.Covers(rest) ? null
        : rest.From(key) is not { } member ? Text(item, field)
        : field.ObjectType is { } type ? Of(item, type, member)
        : null;

    private static string? Name(IValueText item, Field field) => field.Key.Count == 0 ? item.Text : item.Member(field.Key[0])?.Text;

    private static string Text(IValueText value, Field field) => value.Text ?? field switch
    {
        { Comparison: Comparison.Money } => Amount(value, field.ObjectType!).ToString(),
        { Comparison: Comparison.Number } => Number(value, field.ObjectType!).ToString(),
        { ValueMember: { } member } => value.Member(member)?.Text ?? field.ObjectType!.Find(member)!.Absence ?? string.Empty,
        _ => value.Json,
    };

    private static MoneyEstimate Amount(IValueText value, ObjectType type)
    {
        _ = Currency.TryParse(Part(value, type, AmountFields.Currency), out Currency currency);
        return new MoneyEstimate(currency, Number(value, type));
    }

    private static Estimate Number(IValueText value, ObjectType type)
    {
        _ = QualifierCodes.TryParse(Part(value, type, EstimateFields.Qualifier), out Qualifier qualifier);
        return new Estimate(qualifier, Decimal(EstimateFields.Low), Decimal(EstimateFields.Best), Decimal(EstimateFields.High));

        decimal? Decimal(int slot) => Part(value, type, slot) is { } text ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;
    }

    private static string? Part(IValueText value, ObjectType type, int slot) => value.Member(type.At(slot).Name)?.Text;
}
