using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>Searches among entities: <c>data.Actors.Matching("Назарбаев")</c>.</summary>
/// <threadsafety>All methods are safe to call from several threads.</threadsafety>
public static class EntityQueries
{
    /// <summary>The entities that a search finds, in the order of their ids: every word of the text stands in a name, a former name or
    /// another spelling of it; of a source, in the title as printed, the authors or the names of the publisher.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="entities">All entities of the kind.</param>
    /// <param name="text">Words in any language, at most 16 of at most 64 letters each; a word is found as <see cref="RecordQuery{T}.Matching"/> says.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The text has no word, more than 16, or one of more than 64 letters.</exception>
    public static IReadOnlyList<T> Matching<T>(this EntitySet<T> entities, string text)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(entities);
        List<string> words = WordQuery.WordsOf(text);
        EntityTable<T> table = entities.Table;
        Selection found = new(table, []);
        for (int i = 0; i < words.Count; i++)
        {
            found = found.With(WordQuery.FilterOf(table, words, i));
        }

        List<int> rows = [];
        Bits.AddTo(rows, found.AllRows(), 0);
        return rows.ConvertAll(table.At).AsReadOnly();
    }
}
