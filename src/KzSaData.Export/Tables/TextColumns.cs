namespace KzSaData.Export.Tables;

/// <summary>A text in several languages as columns, one a language. None is filled from another.</summary>
internal static class TextColumns
{
    public static IEnumerable<Column<T>> Of<T>(string name, Meaning meaning, Func<T, LocalizedText?> read, IReadOnlyList<string> languages, bool isRequired = false) =>
        languages.Select(language => new Column<T>(
            $"{name}_{ColumnNames.Of(language)}",
            ColumnType.Text,
            meaning with { Text = $"{meaning.Text} In {Meanings.OfLanguage(language)}." },
            subject => read(subject) is { } text ? (text.Has(language) ? Cell.Of(text[language]) : Cell.NotYet) : Cell.None)
        {
            IsRequired = isRequired && language == languages[0],
        });
}
