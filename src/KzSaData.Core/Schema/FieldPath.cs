namespace KzSaData.Schema;

/// <summary>Where a value stands in a record, as evidence and corrections write it: <c>date</c>, <c>participants/acwa-power</c>, <c>amounts/committed/date</c>.</summary>
/// <remarks>The name of a field; then, of a list, the key of an item; then members. A key may have a slash in it, so that only
/// who knows the keys can tell where one ends.</remarks>
/// <param name="Text">The path as text.</param>
internal readonly record struct FieldPath(string Text)
{
    private const char Separator = '/';

    /// <summary>The name of the field that it begins with.</summary>
    public ReadOnlySpan<char> FieldName => Text.AsSpan(0, NameLength);

    /// <summary>What follows the name of the field; null where nothing does.</summary>
    public FieldPath? Rest => NameLength == Text.Length ? null : new FieldPath(Text[(NameLength + 1)..]);

    /// <summary>The key of the item of a list, perhaps with a member after it; null where the path names a field alone.</summary>
    public string? Key => Rest?.Text;

    private int NameLength => Text.IndexOf(Separator, StringComparison.Ordinal) is var slash and >= 0 ? slash : Text.Length;

    /// <summary>The path of a field.</summary>
    public static FieldPath Of(Field field) => new(field.Name);

    /// <summary>The path of an item of a list.</summary>
    public static FieldPath Of(Field field, string key) => Of(field).To(key);

    /// <summary>The path of an item or member of what this leads to.</summary>
    public FieldPath To(string name) => new($"{Text}{Separator}{name}");

    /// <summary>The field that it leads to, or into, in objects of a type; null where they have none.</summary>
    public Field? FieldIn(ObjectType type)
    {
        foreach (Field field in type.Fields)
        {
            if (FieldName.SequenceEqual(field.Name))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>Whether another path leads to the same or into it: <c>participants</c> covers <c>participants/acwa-power</c>.</summary>
    public bool Covers(FieldPath other) =>
        other.Text.StartsWith(Text, StringComparison.Ordinal) && (other.Text.Length == Text.Length || other.Text[Text.Length] == Separator);

    /// <summary>The way from a path that covers this one; null where they are the same.</summary>
    public FieldPath? From(FieldPath start) => Text.Length == start.Text.Length ? null : new FieldPath(Text[(start.Text.Length + 1)..]);

    /// <summary>The path as text.</summary>
    public override string ToString() => Text;
}
