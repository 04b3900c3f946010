namespace KzSaData.Seeds.Tests.KnownIds;

public sealed class KnownNameTests
{
    [Theory]
    [InlineData("acwa-power", "AcwaPower")]
    [InlineData("recognition-of-kazakhstan-1991", "RecognitionOfKazakhstan1991")]
    [InlineData("opec", "Opec")]
    [InlineData("1994-visit", "_1994Visit")]
    [InlineData("g-20", "G20")]
    [InlineData("class", "Class")]
    public void Each_word_of_an_id_begins_with_a_capital(string id, string name) => KnownName.Of(id).Should().Be(name);
}
