namespace KzSaData.Seeds.Rules;

/// <summary>A value as <see cref="FieldText"/> reads it: of a dataset, or of the JSON that an earlier release left of a record.</summary>
internal interface IValueText
{
    /// <summary>The text of a value that is one; null for objects and lists.</summary>
    string? Text { get; }

    /// <summary>All of it, as JSON.</summary>
    string Json { get; }

    /// <summary>The items of a list.</summary>
    IEnumerable<IValueText> Items { get; }

    /// <summary>The member of an object, or null.</summary>
    IValueText? Member(string name);

    /// <summary>The text in the first language that it has, which is the dataset's first; null for anything but a text in several languages.</summary>
    string? MainText { get; }

    /// <summary>The text in a language, without another in its place; or null.</summary>
    string? In(string language);
}
