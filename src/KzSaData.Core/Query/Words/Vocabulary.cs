using System.Text;
using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>All words of a dataset, for telling whether there is a word at all: the answer of one kind must not hang on what the others say.</summary>
internal sealed class Vocabulary(EntityTable table)
{
    /// <summary>The words of the table that is searched.</summary>
    public WordList Words { get; } = table.Words;

    /// <summary>The UTF-8 bytes of two parts written as one.</summary>
    public static int Encode(ReadOnlySpan<char> front, ReadOnlySpan<char> word, Span<byte> room)
    {
        int length = Encoding.UTF8.GetBytes(front, room);
        return length + Encoding.UTF8.GetBytes(word, room[length..]);
    }

    /// <summary>Whether the table or any kind of record has a word behind a front.</summary>
    public bool Has(ReadOnlySpan<char> front, ReadOnlySpan<char> word)
    {
        Span<byte> room = stackalloc byte[(front.Length + word.Length) * 3];
        return Has(room[..Encode(front, word, room)]);
    }

    private bool Has(ReadOnlySpan<byte> word)
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
