using System.Text;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Query;

/// <summary>Finds the words of a list that answer a folded word: itself, what begins with it, its other forms and spellings.</summary>
/// <remarks>
/// Nothing but words is stored. Forms of a word have their beginning in common, so that they lie side by side in the sorted list; for
/// each of the few things that may stand before a word there is one more place to look.
/// </remarks>
internal sealed class WordSearch(Vocabulary vocabulary)
{
    private readonly WordList list = vocabulary.Words;

    // The fewest letters of a word that may be a name in another spelling, or Kazakh.
    private const int LeastInLatin = 4;

    // The fewest letters behind a one-letter word that is written as one with them, and of a word that may begin with one.
    private const int LeastBehindLetter = 4;

    // No ending makes a word of so many letters; longer ones have no other forms.
    private const int MostLetters = 96;

    /// <summary>The words that answer a word.</summary>
    public WordRanges Find(string word)
    {
        WordRanges found = new();
        AddAnswersOf(word, found);
        switch (WordForms.ScriptOf(word))
        {
            case WordScript.Arabic when BehindFront(word) is { Length: > 0 } bare:
                AddAnswersOf(bare, found);
                break;
            case WordScript.Latin when word.Length >= LeastInLatin:
                string kazakh = KazakhLatin.ToCyrillic(word);
                found.Add(NumberOf(WordFront.None, kazakh));
                AddForms(WordFront.None, kazakh, found);
                found.Add(NumberOf(WordFront.None, NameKey.Of(word)));
                break;
        }

        return found;
    }

    /// <summary>The words that begin with two parts written as one.</summary>
    public (int From, int To) BeginningWith(ReadOnlySpan<char> front, ReadOnlySpan<char> word)
    {
        Span<byte> room = stackalloc byte[(front.Length + word.Length) * 3];
        return list.BeginningWith(room[..Encode(front, word, room)]);
    }

    private static int Encode(ReadOnlySpan<char> front, ReadOnlySpan<char> word, Span<byte> room)
    {
        int length = Encoding.UTF8.GetBytes(front, room);
        return length + Encoding.UTF8.GetBytes(word, room[length..]);
    }

    private void AddAnswersOf(string word, WordRanges found)
    {
        WordScript script = WordForms.ScriptOf(word);
        found.Add(BeginningWith(WordFront.None, word));
        AddForms(WordFront.None, word, found);
        ReadOnlySpan<char> fronts = word.Length >= WordFront.LeastBehind(script) ? WordFront.Of(script) : [];
        while (BlankSeparated.Next(ref fronts) is { IsEmpty: false } front)
        {
            AddBehind(script, front, word, found);
        }

        ReadOnlySpan<char> group = IrregularForms.GroupOf(word);
        while (BlankSeparated.Next(ref group) is { IsEmpty: false } member)
        {
            if (!member.SequenceEqual(word))
            {
                AddWhole(script, member, found);
            }
        }
    }

    private void AddBehind(WordScript script, ReadOnlySpan<char> front, string word, WordRanges found)
    {
        if (script == WordScript.Arabic)
        {
            AddForms(front, word, found);
        }

        (int from, int to) = BeginningWith(front, word);
        if (front.Length != 1)
        {
            found.Add((from, to));
            return;
        }

        Span<char> room = stackalloc char[MostLetters];
        for (int number = from; number < to; number++)
        {
            if (Encoding.UTF8.TryGetChars(list.Text(number), room, out int length) && MayStandBehindLetter(room[1..length]))
            {
                found.Add(number);
            }
        }
    }

    // Words that share a stem with another one, behind a front.
    private void AddForms(ReadOnlySpan<char> front, ReadOnlySpan<char> word, WordRanges found)
    {
        WordForms forms = new(word);
        if (forms.Script == WordScript.Other || forms.Common >= word.Length)
        {
            return;
        }

        Span<char> room = stackalloc char[MostLetters];
        (int from, int to) = BeginningWith(front, word[..forms.Common]);
        for (int number = from; number < to; number++)
        {
            if (Encoding.UTF8.TryGetChars(list.Text(number), room, out int length))
            {
                Span<char> other = room[front.Length..length];
                if (forms.ShareOneWith(new WordForms(other)) && (front.Length != 1 || MayStandBehindLetter(other)))
                {
                    found.Add(number);
                }
            }
        }
    }

    // A word itself, and behind each front.
    private void AddWhole(WordScript script, ReadOnlySpan<char> word, WordRanges found)
    {
        found.Add(NumberOf(WordFront.None, word));
        ReadOnlySpan<char> fronts = script == WordScript.Arabic ? WordFront.Of(script) : [];
        while (BlankSeparated.Next(ref fronts) is { IsEmpty: false } front)
        {
            if (front.Length != 1 || MayStandBehindLetter(word))
            {
                found.Add(NumberOf(front, word));
            }
        }
    }

    // An Arabic word without its front; null where it has none.
    private string? BehindFront(string word)
    {
        ReadOnlySpan<char> fronts = WordFront.Of(WordScript.Arabic);
        while (BlankSeparated.Next(ref fronts) is { IsEmpty: false } front)
        {
            if (word.Length >= front.Length + WordFront.LeastBehind(WordScript.Arabic)
                && word.AsSpan().StartsWith(front)
                && (front.Length > 1 || MayStandBehindLetter(word.AsSpan(1))))
            {
                return word[front.Length..];
            }
        }

        return null;
    }

    // Whether what follows one letter is a word of its own, so that the letter is one too: minister (وزير) is not "and" with something.
    private bool MayStandBehindLetter(ReadOnlySpan<char> word) =>
        word.Length >= LeastBehindLetter && (Exists(WordFront.None, word) || Exists(WordFront.Article, word));

    private bool Exists(ReadOnlySpan<char> front, ReadOnlySpan<char> word)
    {
        Span<byte> room = stackalloc byte[(front.Length + word.Length) * 3];
        return vocabulary.Has(room[..Encode(front, word, room)]);
    }

    private int NumberOf(ReadOnlySpan<char> front, ReadOnlySpan<char> word)
    {
        Span<byte> room = stackalloc byte[(front.Length + word.Length) * 3];
        return list.Find(room[..Encode(front, word, room)]);
    }
}
