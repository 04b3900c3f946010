namespace KzSaData.Core.Tests.Values;

public sealed class KazakhSuffixTests
{
    [Theory]
    [InlineData("қаңтар", "қаңтардан", "қаңтарға")]
    [InlineData("ақпан", "ақпаннан", "ақпанға")]
    [InlineData("наурыз", "наурыздан", "наурызға")]
    [InlineData("сәуір", "сәуірден", "сәуірге")]
    [InlineData("мамыр", "мамырдан", "мамырға")]
    [InlineData("маусым", "маусымнан", "маусымға")]
    [InlineData("шілде", "шілдеден", "шілдеге")]
    [InlineData("тамыз", "тамыздан", "тамызға")]
    [InlineData("қыркүйек", "қыркүйектен", "қыркүйекке")]
    [InlineData("қазан", "қазаннан", "қазанға")]
    [InlineData("қараша", "қарашадан", "қарашаға")]
    [InlineData("желтоқсан", "желтоқсаннан", "желтоқсанға")]
    [InlineData("көктем", "көктемнен", "көктемге")]
    [InlineData("жаз", "жаздан", "жазға")]
    [InlineData("күз", "күзден", "күзге")]
    [InlineData("қыс", "қыстан", "қысқа")]
    [InlineData("жыл", "жылдан", "жылға")]
    [InlineData("1990-жылдар", "1990-жылдардан", "1990-жылдарға")]
    [InlineData("ғасыр", "ғасырдан", "ғасырға")]
    public void Endings_follow_vowels_and_last_sounds(string word, string ablative, string dative)
    {
        KazakhSuffix.Ablative(word).Should().Be(ablative);
        KazakhSuffix.Dative(word).Should().Be(dative);
    }
}
