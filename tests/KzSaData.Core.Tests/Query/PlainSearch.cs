using System.Runtime.CompilerServices;
using KzSaData.Values;

namespace KzSaData.Core.Tests.Query;

/// <summary>What a search promises, asked of one list of words after the other: no index, no ranges, no order.</summary>
internal sealed class PlainSearch
{
    private static readonly ConditionalWeakTable<EntityGraph, HashSet<string>> Vocabularies = [];

    private static readonly string[] Articles = ["وبال", "وال", "بال", "كال", "فال", "ولل", "ال", "لل"];
    private static readonly string[] Letters = ["و", "ب", "ل", "ك", "ف"];
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
        return candidates.Any(candidate => BeginsOrIsForm(candidate, word, script) || IsIrregular(candidate, word, script))
            || (script == WordScript.Latin && asked.Length >= 4 && (IsForm(KazakhLatin.ToCyrillic(asked), word) || KazakhLatin.ToCyrillic(asked) == word || NameKey.Of(asked) == word));
    }

    private static IEnumerable<string> Joined(string[] asked, int i) =>
        from first in new[] { i - 1, i }
        where first >= 0 && first + 1 < asked.Length && asked[first].Length + asked[first + 1].Length >= 5
        select asked[first] + asked[first + 1];

    private static bool IsForm(string one, string other) => new WordForms(one).ShareOneWith(new WordForms(other));

    private bool BeginsOrIsForm(string candidate, string word, WordScript script) =>
        word.StartsWith(candidate, StringComparison.Ordinal)
        || IsForm(candidate, word)
        || (script == WordScript.Arabic && candidate.Length >= 3 && Behind(word).Any(rest => rest.StartsWith(candidate, StringComparison.Ordinal) || IsForm(candidate, rest)))
        || (script != WordScript.Arabic && candidate.Length >= 4 && NameFronts.Any(front => word.StartsWith(front + candidate, StringComparison.Ordinal)));

    private bool IsIrregular(string candidate, string word, WordScript script) =>
        IrregularForms.Groups.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(group => group.Contains(candidate)).SelectMany(group => group)
            .Any(member => member != candidate && (member == word || (script == WordScript.Arabic && Behind(word).Contains(member))));

    // What may be the word behind a front.
    private IEnumerable<string> Behind(string word) =>
    [
        .. Articles.Where(front => word.StartsWith(front, StringComparison.Ordinal)).Select(front => word[front.Length..]),
        .. Letters.Where(front => word.StartsWith(front, StringComparison.Ordinal)).Select(front => word[1..]).Where(IsWord),
    ];

    private IEnumerable<string> WithoutFront(string asked)
    {
        string? article = Articles.FirstOrDefault(front => asked.StartsWith(front, StringComparison.Ordinal) && asked.Length >= front.Length + 3);
        return article is not null ? [asked[article.Length..]] : Letters.Where(front => asked.StartsWith(front, StringComparison.Ordinal)).Select(_ => asked[1..]).Where(IsWord);
    }

    private bool IsWord(string rest) => rest.Length >= 4 && (vocabulary.Contains(rest) || vocabulary.Contains("ال" + rest));
}
