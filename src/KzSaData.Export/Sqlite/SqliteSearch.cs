using KzSaData.Export.Tables;

namespace KzSaData.Export.Sqlite;

/// <summary>Full-text search over titles, summaries and the names of who took part, in every language.</summary>
internal static class SqliteSearch
{
    /// <summary>The statements that make it: <c>select id from search where search match 'wind'</c>.</summary>
    public static string Of(IReadOnlyList<string> languages)
    {
        string[] texts = [.. languages.SelectMany(static language => new[] { $"title_{ColumnNames.Of(language)}", $"summary_{ColumnNames.Of(language)}" })];
        string columns = string.Join(", ", texts);
        return $"""
            create virtual table search using fts5(id unindexed, kind unindexed, {columns}, names, tokenize = "unicode61 remove_diacritics 2");
            insert into search
              select id, kind, {columns},
                (select group_concat(text, ' ') from
                  (select names.text from participants join names on names.entity_type = 'actor' and names.entity = participants.actor
                   where participants.record = records.id order by participants.position, names.position))
              from records order by records.rowid;
            insert into search (search) values ('optimize');
            """;
    }
}
