using System.Text;
using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Data.Tests.Search;

/// <summary>What holds for every word of the dataset.</summary>
public sealed class SearchPropertyTests
{
    private static readonly Dataset Data = KzSaDataset.Current;

    [Fact]
    public void What_the_beginning_of_a_word_finds_is_never_lost()
    {
        WordBeginnings plain = new(Data.Records);
        plain.Words.Count.Should().BeGreaterThan(5000);
        List<string> lost = [];
        foreach (string word in plain.Words)
        {
            HashSet<string> found = [.. Data.Records.Matching(word).Select(record => record.Key)];
            lost.AddRange(plain.Find(word).Where(id => !found.Contains(id)).Select(id => $"{word}: {id}"));
        }

        lost.Should().BeEmpty();
    }

    [Fact]
    public void Forms_lie_where_they_are_looked_for()
    {
        string[] words = AllWords();
        ILookup<string, string> byBeginning = words.Where(word => word.Length > 1).ToLookup(word => word[..2]);
        Vocabulary vocabulary = new(Data.Events.Table);
        WordSearch search = new(vocabulary);
        HashSet<string> ofEvents = [.. WordsOf(vocabulary.Words)];
        List<string> missed = [];
        foreach (string word in words.Where(word => word.Length is > 1 and <= WordQuery.MostLetters))
        {
            HashSet<string> found = [.. NumbersOf(search.Find(word)).Select(number => Encoding.UTF8.GetString(vocabulary.Words.Text(number)))];
            missed.AddRange(byBeginning[word[..2]].Where(other => ofEvents.Contains(other) && new WordForms(word).ShareOneWith(new WordForms(other)) && !found.Contains(other)).Select(other => $"{word}: {other}"));
        }

        missed.Should().BeEmpty();
    }

    [Fact]
    public void Two_words_are_forms_of_each_other_or_neither_is()
    {
        foreach (IGrouping<string, string> group in AllWords().Where(word => word.Length > 1).GroupBy(word => word[..2]))
        {
            string[] words = [.. group];
            for (int i = 0; i < words.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    new WordForms(words[i]).ShareOneWith(new WordForms(words[j])).Should().Be(new WordForms(words[j]).ShareOneWith(new WordForms(words[i])), "{0}, {1}", words[i], words[j]);
                }
            }
        }
    }

    [Fact]
    public void Every_word_of_the_data_is_folded_and_stays_so()
    {
        foreach (string word in AllWords().Where(word => word[0] != NameKey.Mark))
        {
            WordFolding.Fold(word).Should().Be(word);
        }
    }

    [Fact]
    public void The_order_of_words_does_not_matter_unless_two_beside_each_other_are_one()
    {
        string[] words = [.. AllWords().Where(word => word.Length > 3 && word[0] != NameKey.Mark)];
        HashSet<string> beginnings = [.. words.SelectMany(word => Enumerable.Range(5, Math.Max(0, word.Length - 5)).Select(length => word[..length])), .. words];
        Random random = new(2028);
        for (int round = 0; round < 3000; round++)
        {
            (string one, string other) = (words[random.Next(words.Length)], words[random.Next(words.Length)]);
            if (!beginnings.Contains(one + other) && !beginnings.Contains(other + one))
            {
                Data.Records.Matching($"{one} {other}").Count.Should().Be(Data.Records.Matching($"{other} {one}").Count, "{0} {1}", one, other);
            }
        }
    }

    [Theory]
    [InlineData("حج")]
    [InlineData("جدة")]
    [InlineData("مكة")]
    [InlineData("نفط")]
    [InlineData("قمة")]
    [InlineData("لحوم")]
    [InlineData("وزير")]
    [InlineData("فيصل")]
    [InlineData("كازاخستان")]
    public void An_Arabic_word_finds_the_same_with_and_without_what_is_written_as_one_with_it(string word)
    {
        string[] bare = Found(word);
        bare.Should().NotBeEmpty();
        foreach (string front in new[] { "ال", "وال", "بال", "و", "ب", "ل", "ك", "ف", "وب", "ول" })
        {
            Found(front + word).Should().Equal(bare, "{0} is written before it", front);
        }

        Found((word[0] == 'ل' ? "ل" : "لل") + word).Should().Equal(bare);

        static string[] Found(string text) => [.. Data.Records.Matching(text).Select(record => record.Key)];
    }

    [Fact]
    public void Every_group_of_irregular_forms_has_a_word_of_the_data()
    {
        HashSet<string> words = [.. AllWords()];
        IrregularForms.Groups.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(group => !group.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => words.Contains(word) || words.Contains("ال" + word) || words.Contains("ل" + word)))
            .Should().BeEmpty();
    }

    private static IEnumerable<int> NumbersOf(WordRanges ranges) =>
        Enumerable.Range(0, ranges.Count).Select(number => ranges[number]).SelectMany(range => Enumerable.Range(range.From, range.To - range.From));

    private static string[] AllWords() => [.. Data.Graph.RecordTables().SelectMany(table => WordsOf(table.Words)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> WordsOf(WordList words) => Enumerable.Range(0, words.Count).Select(number => Encoding.UTF8.GetString(words.Text(number)));
}
