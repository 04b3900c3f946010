using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Tests.Reading;

/// <summary>What a reader sees under an id.</summary>
public sealed class ShowCommandTests : IDisposable
{
    private readonly SmallSeeds seeds = new SmallSeeds().Gift();

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void A_record_is_shown_claim_by_claim_with_what_is_said_against_it()
    {
        CommandRun run = seeds.Ask("show", "a-gift", "--format", "csv");

        run.Code.Should().Be(ExitCode.Done, run.Errors);
        run.Lines[0].Should().Be("field,value,support,voices,against");
        run.Lines.Should().Contain("date,1994,single-voice,The Gazette,The Gazette: 1993");
        run.Lines.Should().Contain(line => line.StartsWith("amounts/pledged,", StringComparison.Ordinal) && line.Contains("about 1.5 million dollars", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_says_so_and_where_stands_below()
    {
        string page = seeds.Ask("show", "a-gift").Output;

        page.Should().Contain("A gift, with | and <5>").And.Contain("How sure: One independent voice");
        page.Should().Contain("gazette-1994").And.Contain("p. 2").And.Contain("Contradicts").And.Contain("Says: 1993");
    }

    [Theory]
    [InlineData("kazakhstan", "1994-visit")]
    [InlineData("gazette-1994", "a-gift")]
    [InlineData("the-gazette", "gazette-1994")]
    public void Of_an_actor_a_source_or_a_publisher_what_rests_on_it_is_shown(string id, string found) =>
        seeds.Ask("show", id).Output.Should().Contain(found);

    [Fact]
    public void As_JSON_it_is_the_record_itself() =>
        seeds.Ask("show", "1994-visit", "--format", "json").Output.Should().StartWith("{").And.Contain("\"id\": \"1994-visit\"").And.Contain("\"support\": \"single-voice\"");

    [Theory]
    [InlineData("en", "speaker unknown")]
    [InlineData("kk", "айтушысы белгісіз")]
    [InlineData("ru", "автор слов неизвестен")]
    [InlineData("ar", "قائل غير معروف")]
    public void A_speaker_whom_nobody_knows_is_said_to_be_unknown(string language, string words) =>
        VoiceText.Of([Voice.Unknown()], new Words(language)).Should().Be(words);

    [Theory]
    [InlineData("en", "English")]
    [InlineData("kk", "ағылшынша")]
    [InlineData("ru", "английский")]
    [InlineData("ar", "الإنجليزية")]
    public void The_language_of_a_source_is_named_in_that_of_the_answer(string language, string name) =>
        seeds.Ask("show", "gazette-1994", "--lang", language).Output.Should().Contain(name);

    [Fact]
    public void A_unit_is_a_word_where_there_is_one()
    {
        new Words("ru").Value("unit", "USD").Should().Be("доллар США");
        new Words("ru").Value("unit", "camel").Should().Be("camel");
    }

    [Theory]
    [InlineData("1994-vist", "did you mean '1994-visit'?")]
    [InlineData("kazakstan", "did you mean 'kazakhstan'?")]
    [InlineData("Saudi Arabia", "did you mean 'saudi-arabia'?")]
    [InlineData("Казахстан", "did you mean 'kazakhstan'?")]
    [InlineData("Arabia", "did you mean 'saudi-arabia'?")]
    [InlineData("--lagn", "did you mean '--lang'?")]
    [InlineData("zzzzzzzzzzzzzzzzzzzz", "kzsa search")]
    public void An_id_that_there_is_not_is_told_with_the_nearest(string id, string hint)
    {
        CommandRun run = seeds.Ask("show", id);

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain(hint);
    }
}
