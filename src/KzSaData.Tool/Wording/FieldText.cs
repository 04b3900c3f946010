namespace KzSaData.Tool.Wording;

/// <summary>What a field holds, in words.</summary>
internal static class FieldText
{
    private static readonly string[] numbers = ["qualifier", "low", "best", "high", "currency"];

    public static string Of(FieldValue value, Words words) => value.Field.IsList && value.Count > 0
        ? string.Join(words["semicolon"], value.Items.Select(item => One(item, words)))
        : One(value, words);

    private static string One(FieldValue value, Words words) =>
        value.AsDate?.ToText(words.Language)
        ?? value.AsHijri?.ToText(words.Language)
        ?? value.AsCode?.Label(words.Language)
        ?? (value.AsEntity is { } entity ? EntityText.Name(entity, words.Language) : null)
        ?? value.AsLocalized?[words.Language]
        ?? (value.AsObject is not null ? Parts(value, words) : null)
        ?? (value.AsText is { } text ? words.Value(value.Field.Name, text) : null)
        ?? string.Empty;

    // A number with its qualifier is one part; every other member is one.
    private static string Parts(FieldValue value, Words words)
    {
        string? number = value.AsMoney?.ToText(words.Language) ?? value.AsEstimate?.ToText(words.Language);
        IEnumerable<string> rest = value.AsObject!.Value.Values.Where(member => number is null || !numbers.Contains(member.Field.Name)).Select(member => Of(member, words));
        return string.Join(" · ", (number is null ? rest : rest.Take(1).Append(number).Concat(rest.Skip(1))).Where(static text => text.Length > 0));
    }
}
