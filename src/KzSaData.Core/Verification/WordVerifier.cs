using System.Text;
using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Verification;

/// <summary>Checks that the words of a table follow from its rows. Words that other rules have folded are not read, and may be anything.</summary>
internal static class WordVerifier
{
    /// <exception cref="DatasetFormatException">They do not.</exception>
    public static void Verify(EntityTable table)
    {
        if (!Derivations.HasWords(table.Store.Image))
        {
            return;
        }

        WordList words = WordList.Stored(table);
        int place = 0;
        foreach ((string word, RowList rows) in WordBuilder.Over(table).Words)
        {
            Require(place < words.Count && words.Text(place).SequenceEqual(Encoding.UTF8.GetBytes(word)) && IndexVerifier.AreSame(words.Rows(place), rows), table);
            place++;
        }

        Require(place == words.Count, table);
    }

    private static void Require(bool follows, EntityTable table)
    {
        if (!follows)
        {
            throw DatasetFormatException.Damaged($"its index words of {table.Id} is not that of its rows");
        }
    }
}
