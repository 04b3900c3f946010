namespace KzSaData.Core.Tests.Values;

public sealed class IrregularFormsTests
{
    private static readonly string[][] Groups = [.. IrregularForms.Groups.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    [Fact]
    public void No_word_stands_in_two_groups() => Groups.SelectMany(group => group).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_word_is_folded_and_every_group_has_several()
    {
        Groups.Should().OnlyContain(group => group.Length > 1);
        foreach (string word in Groups.SelectMany(group => group))
        {
            WordFolding.Fold(word).Should().Be(word);
        }
    }

    [Fact]
    public void Every_word_finds_its_group()
    {
        foreach (string[] group in Groups)
        {
            foreach (string word in group)
            {
                IrregularForms.GroupOf(word).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().Equal(group);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("unheard")]
    [InlineData("cent")]
    [InlineData("entre")]
    public void A_part_of_a_word_is_in_no_group(string word) => IrregularForms.GroupOf(word).ToString().Should().BeEmpty();

    [Theory]
    [InlineData("the", true)]
    [InlineData("a", true)]
    [InlineData("в", true)]
    [InlineData("мен", true)]
    [InlineData("من", true)]
    [InlineData("bin", true)]
    [InlineData("ibn", true)]
    [InlineData("бин", true)]
    [InlineData("бен", true)]
    [InlineData("بن", true)]
    [InlineData("ابن", true)]
    [InlineData("бензин", false)]
    [InlineData("th", false)]
    [InlineData("an the", false)]
    [InlineData("wind", false)]
    public void Little_words_are_listed(string word, bool isLittle) => LittleWords.Have(word).Should().Be(isLittle && !word.Contains(' ', StringComparison.Ordinal));
}
