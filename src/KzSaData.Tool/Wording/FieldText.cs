namespace KzSaData.Tool.Wording;

/// <summary>What a field holds, in words.</summary>
internal static class FieldText
{
    private static readonly string[] numbers = ["qualifier", "low", "best", "high", "currency"];

    public static string Of(FieldValue value, string language) => value.Field.IsList && value.Count > 0
        ? string.Join("; ", value.Items.Select(item => One(item, language)))
        : One(value, language);

    private static string One(FieldValue value, string language) =>
        value.AsDate?.ToText(language)
        ?? value.AsHijri?.ToText(language)
        ?? value.AsCode?.Label(language)
        ?? (value.AsEntity is { } entity ? EntityText.Name(entity, language) : null)
        ?? value.AsLocalized?[language]
        ?? (value.AsObject is not null ? Parts(value, language) : null)
        ?? value.AsText
        ?? string.Empty;

    // A number with its qualifier is one part; every other member is one.
    private static string Parts(FieldValue value, string language)
    {
        string? number = value.AsMoney?.ToText(language) ?? value.AsEstimate?.ToText(language);
        IEnumerable<string> rest = value.AsObject!.Value.Values.Where(member => number is null || !numbers.Contains(member.Field.Name)).Select(member => Of(member, language));
        return string.Join(" · ", (number is null ? rest : rest.Take(1).Append(number).Concat(rest.Skip(1))).Where(static text => text.Length > 0));
    }
}
