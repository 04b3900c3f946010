using System.Text.RegularExpressions;
using KzSaData.Schema;
using KzSaData.Seeds.Rules;

namespace KzSaData.Seeds.Review;

/// <summary>What tells the items of a list apart, and how that is written.</summary>
internal static partial class ItemName
{
    /// <summary>The members of an item that its name holds.</summary>
    public static IReadOnlyList<string> Members(Field field) =>
        field.Key.Count > 0 ? [field.Key[0]] : [.. InBraces().Matches(field.ItemName!).Select(static match => match.Groups["member"].Value)];

    /// <summary>The name of an item of the list at a path.</summary>
    public static string Of(FieldValue item, string path) =>
        item.Field.Key.Count > 0
            ? new FieldPath(path).To(item.KeyText!).Text
            : $"{path}: {InBraces().Replace(item.Field.ItemName!, match => Text(item.AsObject!.Value, match.Groups["member"].Value))}";

    private static string Text(ObjectValue item, string member) =>
        FieldText.Of(item, new FieldPath(member)) ?? item.Type.Find(member)?.Absence ?? string.Empty;

    [GeneratedRegex("{(?<member>[^}]+)}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InBraces();
}
