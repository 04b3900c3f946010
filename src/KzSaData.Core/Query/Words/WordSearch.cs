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
    private readonly ArabicFronts fronts = new(vocabulary);

    // The fewest letters of a word that may be a name in another spelling, or Kazakh.
    private const int LeastInLatin = 4;

    // The fewest letters of the second half of a name.
    private const int LeastBehindName = 4;

    // No ending makes a word of so many letters; longer ones have no other forms.
    private const int MostLetters = 96;

    /// <summary>The words that answer a word.</summary>
    public WordRanges Find(string word)
    {
        WordRanges found = new();
        AddAnswersOf(word, found);
        switch (WordForms.ScriptOf(word))
        {
            case WordScript.Arabic when fronts.Behind(word) is { } bare:
                AddBare(bare, found);
                break;
            case WordScript.Latin when word.Length >= LeastInLatin:
                string kazakh = KazakhLatin.ToCyrillic(word);
                found.Add(NumberOf(kazakh));
                AddForms(kazakh, found);
                found.Add(NumberOf(NameKey.Of(word)));
                break;
        }

        return found;
    }

    /// <summary>The words that begin with two parts written as one.</summary>
    public (int From, int To) BeginningWith(ReadOnlySpan<char> front, ReadOnlySpan<char> word)
    {
        Span<byte> room = stackalloc byte[(front.Length + word.Length) * 3];
        return list.BeginningWith(room[..Vocabulary.Encode(front, word, room)]);
    }

    private void AddAnswersOf(string word, WordRanges found)
    {
        WordScript script = WordForms.ScriptOf(word);
        found.Add(BeginningWith(WordFront.None, word));
        AddForms(word, found);
        if (script == WordScript.Arabic)
        {
            AddBehindFronts(word, word.Length > 2 || fronts.IsNoun(word), found);
        }
        else if (word.Length >= LeastBehindName)
        {
            ReadOnlySpan<char> names = WordFront.Of(script);
            while (BlankSeparated.Next(ref names) is { IsEmpty: false } front)
            {
                found.Add(BeginningWith(front, word));
            }
        }

        AddIrregular(script, word, found);
    }

    // Two letters that are no noun are not the beginning of one either.
    private void AddBare(string word, WordRanges found)
    {
        if (word.Length > 2 || fronts.IsNoun(word))
        {
            AddAnswersOf(word, found);
        }
        else
        {
            AddBehindFronts(word, false, found);
        }
    }

    // Arabic words that begin with a word, or are forms of it, behind an article or a word of one letter.
    private void AddBehindFronts(ReadOnlySpan<char> word, bool begin, WordRanges found)
    {
        WordForms forms = new(word);
        ReadOnlySpan<char> articles = WordFront.Of(WordScript.Arabic);
        while (BlankSeparated.Next(ref articles) is { IsEmpty: false } front)
        {
            AddBehind(front, word, forms, begin, false, found);
        }

        ReadOnlySpan<char> letters = WordFront.Letters;
        while (BlankSeparated.Next(ref letters) is { IsEmpty: false } front)
        {
            AddBehind(front, word, forms, begin, true, found);
        }
    }

    private void AddBehind(ReadOnlySpan<char> front, ReadOnlySpan<char> word, in WordForms forms, bool begin, bool isLetters, WordRanges found)
    {
        Span<char> room = stackalloc char[MostLetters];
        (int from, int to) = BeginningWith(front, word[..Math.Min(word.Length, forms.Common)]);
        for (int number = from; number < to; number++)
        {
            if (Encoding.UTF8.TryGetChars(list.Text(number), room, out int length))
            {
                Span<char> other = room[front.Length..length];
                if (((begin && other.StartsWith(word)) || forms.ShareOneWith(new WordForms(other))) && (!isLetters || fronts.AreLettersBefore(other)))
                {
                    found.Add(number);
                }
            }
        }
    }

    // Words that share a stem with another one.
    private void AddForms(ReadOnlySpan<char> word, WordRanges found)
    {
        WordForms forms = new(word);
        if (forms.Script == WordScript.Other || forms.Common >= word.Length)
        {
            return;
        }

        AddBehind(WordFront.None, word, forms, false, false, found);
    }

    // The words of the group that a word, or an Arabic word with an ending, is in; Arabic ones in all their forms.
    private void AddIrregular(WordScript script, string word, WordRanges found)
    {
        bool isArabic = script == WordScript.Arabic;
        ReadOnlySpan<char> group = IrregularForms.GroupOf(word);
        if (group.IsEmpty && isArabic)
        {
            group = IrregularForms.GroupOf(ArabicForms.Stem(word).Text());
        }

        while (BlankSeparated.Next(ref group) is { IsEmpty: false } member)
        {
            if (member.SequenceEqual(word))
            {
                continue;
            }

            found.Add(NumberOf(member));
            if (isArabic)
            {
                AddForms(member, found);
                AddBehindFronts(member, false, found);
            }
        }
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        Span<byte> room = stackalloc byte[word.Length * 3];
        return list.Find(room[..Encoding.UTF8.GetBytes(word, room)]);
    }
}
