using System.Runtime.CompilerServices;
using KzSaData.Values;

namespace KzSaData.Core.Tests.Query;

/// <summary>What a search promises, asked of one list of words after the other: no index, no ranges, no order.</summary>
internal sealed class PlainSearch
{
    private static readonly ConditionalWeakTable<EntityGraph, HashSet<string>> Vocabularies = [];

    private static readonly string[] Articles = ["وبال", "وال", "بال", "كال", "فال", "ولل", "فلل", "ال", "لل"];
    private static readonly string[] Letters = ["وب", "ول", "وك", "فب", "فل", "و", "ب", "ل", "ك", "ف"];
    private static readonly string[] NameFronts = ["abdul", "abdel", "абдул", "абдел", "абдал"];

    private readonly HashSet<string> vocabulary;

    public PlainSearch(EntityGraph graph) => vocabulary = Vocabularies.GetValue(graph, static graph =>
        [.. graph.RecordTables().SelectMany(table => Enumerable.Range(0, table.Count).Select(row => (DatasetRecord)table.EntityAt(row))).SelectMany(PlainWords.Of)]);

    /// <summary>Whether a record with some words is found by a search for others, all of them folded.</summary>
    public bool Finds(IReadOnlyList<string> search, IReadOnlyCollection<string> words)
    {
        string[] asked = search.All(LittleWords.Have) ? [.. search] : [.. search.Where(word => !LittleWords.Have(word))];
        return Enumerable.Range(0, asked.Length).All(i => words.Any(word => Answers(asked[i], word) || Joined(asked, i).Any(word.StartsWith)));
    }

    /// <summary>Whether a word answers another one.</summary>
    public bool Answers(string asked, string word)
    {
        WordScript script = WordForms.ScriptOf(asked);
        IEnumerable<string> candidates = script == WordScript.Arabic ? [asked, .. WithoutFront(asked)] : [asked];
        return candidates.Any(candidate => BeginsOrIsForm(candidate, word, candidate == asked) || IsIrregular(candidate, word, script))
            || (script == WordScript.Latin && asked.Length >= 4 && (IsForm(KazakhLatin.ToCyrillic(asked), word) || KazakhLatin.ToCyrillic(asked) == word || NameKey.Of(asked) == word));
    }

    private static IEnumerable<string> Joined(string[] asked, int i) =>
        from first in new[] { i - 1, i }
        where first >= 0 && first + 1 < asked.Length && asked[first].Length + asked[first + 1].Length >= 5
        select asked[first] + asked[first + 1];

    private static bool IsForm(string one, string other) => new WordForms(one).ShareOneWith(new WordForms(other));

    // Two letters are the beginning of other words where they are a noun, and where they are asked as they are.
    private bool BeginsOrIsForm(string candidate, string word, bool isAsked)
    {
        bool isArabic = WordForms.ScriptOf(candidate) == WordScript.Arabic;
        bool begins = candidate.Length > 2 || IsNoun(candidate);
        return ((!isArabic || isAsked || begins) && word.StartsWith(candidate, StringComparison.Ordinal))
            || IsForm(candidate, word)
            || (isArabic && Behind(word).Any(rest => (begins && rest.StartsWith(candidate, StringComparison.Ordinal)) || IsForm(candidate, rest)))
            || (!isArabic && candidate.Length >= 4 && NameFronts.Any(front => word.StartsWith(front + candidate, StringComparison.Ordinal)));
    }

    private bool IsIrregular(string candidate, string word, WordScript script) =>
        GroupOf(candidate, script).Any(member => member != candidate && (member == word || (script == WordScript.Arabic && (IsForm(member, word) || Behind(word).Any(rest => IsForm(member, rest))))));

    private static string[] GroupOf(string candidate, WordScript script)
    {
        string[][] groups = [.. IrregularForms.Groups.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        return groups.FirstOrDefault(group => group.Contains(candidate))
            ?? groups.FirstOrDefault(group => script == WordScript.Arabic && group.Contains(ArabicForms.Stem(candidate).Text()))
            ?? [];
    }

    // What may be the word behind a front.
    private IEnumerable<string> Behind(string word) =>
    [
        .. Articles.Where(front => word.StartsWith(front, StringComparison.Ordinal)).Select(front => word[front.Length..]),
        .. Letters.Where(front => word.StartsWith(front, StringComparison.Ordinal)).Select(front => word[front.Length..]).Where(StandsBehindLetters),
    ];

    private IEnumerable<string> WithoutFront(string asked)
    {
        string? article = Articles.FirstOrDefault(front => asked.StartsWith(front, StringComparison.Ordinal) && asked.Length - front.Length is var left && (left > 2 || (left == 2 && IsWord(asked[front.Length..]))));
        if (article is null)
        {
            return Letters.Where(front => asked.StartsWith(front, StringComparison.Ordinal)).Select(front => asked[front.Length..]).Where(StandsBehindLetters).Take(1);
        }

        (string rest, string withItsFirst) = (asked[article.Length..], asked[(article.Length - 1)..]);
        return [article.EndsWith("لل", StringComparison.Ordinal) && !IsWord(rest) && IsWord(withItsFirst) ? withItsFirst : rest];
    }

    private bool StandsBehindLetters(string rest) => rest.Length switch
    {
        < 2 => false,
        2 => IsNoun(rest),
        3 when rest[0] == 'ي' => vocabulary.Contains("ال" + rest),
        _ => IsWord(rest),
    };

    private bool IsNoun(string word) => vocabulary.Contains(word) && vocabulary.Contains("ال" + word);

    private bool IsWord(string word) => vocabulary.Contains(word) || vocabulary.Contains("ال" + word) || IrregularForms.Groups.Contains($" {word} ", StringComparison.Ordinal);
}
