namespace KzSaData.Core.Tests.Model;

public sealed class RecordIdTests
{
    [Theory]
    [InlineData("acwa-power")]
    [InlineData("a")]
    [InlineData("1994")]
    [InlineData("visit-1994-09-28")]
    public void Letters_digits_and_single_hyphens_make_an_id(string text)
    {
        RecordId<Actor>.TryParse(text, out RecordId<Actor> id).Should().BeTrue();
        (id.Text, id.ToString()).Should().Be((text, text));
        RecordId<Actor>.Parse(text).Should().Be(id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("а")]
    [InlineData("١")]
    public void Nothing_else_does(string text)
    {
        RecordId<Actor>.TryParse(text, out RecordId<Actor> id).Should().BeFalse();
        id.Should().Be(default(RecordId<Actor>));
        Assert.Throws<FormatException>(() => RecordId<Actor>.Parse(text)).Message.Should().Contain("such as 'acwa-power'");
    }

    [Fact]
    public void Null_is_no_id() => RecordId<Event>.TryParse(null, out _).Should().BeFalse();

    [Fact]
    public void The_default_is_no_id()
    {
        default(RecordId<Event>).Text.Should().BeEmpty();
        default(RecordId<Event>).ToString().Should().BeEmpty();
    }

    [Fact]
    public void Ids_are_in_the_order_of_their_characters()
    {
        string[] texts = ["visit-1994", "visit", "acwa-power", "1994", "visits"];
        RecordId<Event>[] ids = [.. texts.Select(RecordId<Event>.Parse)];
        (RecordId<Event> first, RecordId<Event> second) = (RecordId<Event>.Parse("a"), RecordId<Event>.Parse("b"));

        ids.Order().Select(static id => id.Text).Should().Equal(texts.Order(StringComparer.Ordinal));
        ids.Cast<object>().Order().Should().Equal(ids.Order().Cast<object>());
        (first < second, first <= second, first > second, first >= second, default(RecordId<Event>) < first).Should().Be((true, true, false, false, true));
        Assert.Throws<ArgumentException>(() => ((IComparable)first).CompareTo(RecordId<Actor>.Parse("a"))).Message.Should().Contain("an id of Event");
    }

    [Fact]
    public void Equal_texts_are_equal_ids()
    {
        RecordId<Event> one = RecordId<Event>.Parse("visit-1994");
        RecordId<Event> same = RecordId<Event>.Parse(string.Concat("visit-", "1994"));
        RecordId<Event> other = RecordId<Event>.Parse("visit-1995");

        (one == same, one != same, one.Equals((object)same), one.GetHashCode() == same.GetHashCode()).Should().Be((true, false, true, true));
        (one == other, one != other, one.Equals((object)other)).Should().Be((false, true, false));
        one.Equals((object)RecordId<Actor>.Parse("visit-1994")).Should().BeFalse("an actor is no event");
    }
}
