using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData.Seeds.KnownIds;

/// <summary>The classes of C# names that a dataset gets: one for each kind of entity.</summary>
internal static class KnownClasses
{
    public static IReadOnlyList<KnownClass> Of(Dataset data, KnownClassNames names) =>
        [.. Tables.All.Where(static table => table.File == TableFile.Folder).Select(table => Of(table, data, names))];

    /// <summary>The name of the class of a kind.</summary>
    public static string NameOf(Table table, KnownClassNames names) => $"{names.Prefix}{Capital(table.Path)}";

    private static KnownClass Of(Table table, Dataset data, KnownClassNames names)
    {
        EntityTable entities = data.Graph.Table(table.Id);
        IEnumerable<KnownId> ids = Enumerable.Range(0, entities.Count).Select(entities.EntityAt).Select(static entity => new KnownId(entity.Key, Describe(entity))).Concat(RetiredNames.Of(table, data, names));
        return new KnownClass(NameOf(table, names), table.Path, Capital(table.ObjectType.Name), [.. ids.OrderBy(static known => known.Id, StringComparer.Ordinal)]);
    }

    private static string Describe(Entity entity) => entity switch
    {
        DatasetRecord record => Line(record.Date, record.Title.ToString()),
        Source source => Line(source.Issued, $"{source.Title} ({source.Publisher.Name})"),
        _ => entity.DisplayName.ToString(),
    };

    private static string Line(EdtfDate? date, string title) => date is null ? title : $"{date} · {title}";

    private static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word.AsSpan(1)}";
}
