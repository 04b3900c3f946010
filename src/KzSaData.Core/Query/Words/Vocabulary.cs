using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>All words of a dataset, for telling whether there is a word at all: the answer of one kind must not hang on what the others say.</summary>
internal sealed class Vocabulary(EntityTable table)
{
    /// <summary>The words of the table that is searched.</summary>
    public WordList Words { get; } = table.Words;

    /// <summary>Whether the table or any kind of record has a word.</summary>
    public bool Has(ReadOnlySpan<byte> word)
    {
        if (Words.Find(word) >= 0)
        {
            return true;
        }

        foreach (EntityTable records in table.Graph.RecordTables())
        {
            if (records != table && records.Words.Find(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
