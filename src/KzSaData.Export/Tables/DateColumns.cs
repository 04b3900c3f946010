namespace KzSaData.Export.Tables;

/// <summary>A date as columns: as EDTF has it, its first and last day, how precise it is, and its marks.</summary>
internal static class DateColumns
{
    public static IEnumerable<Column<T>> Of<T>(string name, Meaning meaning, Func<T, EdtfDate?> read, bool isRequired = false)
    {
        Column<T> Facet(string facet, ColumnType type, Func<EdtfDate, Cell> cell, CategoryList? categories = null, bool always = true) =>
            new($"{name}_{facet}", type, Meanings.OfFacet(facet, name, meaning), subject => read(subject) is { } date ? cell(date) : Cell.None)
            {
                Categories = categories,
                IsRequired = isRequired && always,
            };

        return
        [
            Facet("edtf", ColumnType.Text, static date => Cell.Of(date.ToString())),
            Facet("earliest", ColumnType.Day, static date => date.Earliest is { } day ? Cell.Of(day) : Cell.Unknown, always: false),
            Facet("latest", ColumnType.Day, static date => date.Latest is { } day ? Cell.Of(day) : date.EndsOpen ? Cell.NotYet : Cell.Unknown, always: false),
            Facet("year", ColumnType.Integer, static date => date.Year is { } year ? Cell.Of(year) : Cell.NotApplicable, always: false),
            Facet("precision", ColumnType.Text, static date => Cell.Of(Enum.GetName(date.Precision)!.ToLowerInvariant()), CategoryList.Precision),
            Facet("approximate", ColumnType.Boolean, static date => Cell.Of(date.IsApproximate)),
            Facet("uncertain", ColumnType.Boolean, static date => Cell.Of(date.IsUncertain)),
        ];
    }
}
