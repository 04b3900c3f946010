namespace KzSaData.Seeds.Tests.Rules;

/// <summary>The address of a source is that of a page, and one of its publisher's or carrier's.</summary>
public sealed class AddressRuleTests
{
    private const string Media = "sources/tengrinews.json";
    private const string Address = "https://example.org/tengri";

    private static readonly SeedFiles WithHosts = SeedFiles.Good
        .Change("publishers/the-portal.json", "\"country\": \"KZ\"", "\"country\": \"KZ\", \"hosts\": [\"portal.kz\", \"shared.com/portal\"]")
        .Change("publishers/a-press.json", "\"name\"", "\"hosts\": [\"press.org\", \"shared.com\"], \"name\"");

    [Theory]
    [InlineData("https://www.portal.kz/news/1")]
    [InlineData("https://portal.kz./news/1")]
    [InlineData("https://en.portal.kz/news/1")]
    [InlineData("https://shared.com/portal/1")]
    [InlineData("https://nobodys.com/1")]
    public void An_address_of_the_publisher_or_of_nobody_is_right(string address) => WithHosts.Change(Media, Address, address).ShouldBreakNothing();

    [Theory]
    [InlineData("https://press.org/1")]
    [InlineData("https://shared.com/another/1")]
    [InlineData("https://shared.com/portals/1")]
    public void One_of_another_is_not(string address) =>
        WithHosts.Change(Media, Address, address)
            .ShouldBreak("KZ0711", Media, $"\"{address}\"", "the address is one of 'a-press', not of 'the-portal'; correct the publisher, or name 'a-press' as the carrier if it stores the page of another");

    [Fact]
    public void A_carrier_explains_it() =>
        WithHosts.Change(Media, Address, "https://press.org/1").Change(Media, "\"the-portal\"", "\"the-portal\", \"carrier\": \"a-press\"").ShouldBreakNothing();

    [Fact]
    public void A_desk_may_print_on_the_site_of_its_house() =>
        WithHosts.Change(Media, Address, "https://press.org/1").Change("publishers/the-portal.json", "\"country\": \"KZ\"", "\"country\": \"KZ\", \"partOf\": \"a-press\"").ShouldBreakNothing();

    [Fact]
    public void A_host_belongs_to_one_publisher() =>
        WithHosts.Change("publishers/the-agency.json", "\"country\": \"SA\"", "\"country\": \"SA\", \"hosts\": [\"portal.kz\"]")
            .ShouldBreak(("KZ0711", "publishers/the-portal.json"));

    [Fact]
    public void Nobody_is_part_of_himself() =>
        SeedFiles.Good.Change("publishers/the-portal.json", "\"country\": \"KZ\"", "\"country\": \"KZ\", \"partOf\": \"a-press\"")
            .Change("publishers/a-press.json", "\"kind\": \"journal\"", "\"kind\": \"journal\", \"partOf\": \"the-portal\"")
            .ShouldBreak(("KZ0710", "publishers/a-press.json"), ("KZ0710", "publishers/the-portal.json"));

    [Theory]
    [InlineData("https://example.org/tag/kazakhstan")]
    [InlineData("https://example.org/taxonomy/term/1706?page=6")]
    [InlineData("https://example.org/category/news")]
    [InlineData("https://example.org/cat/48")]
    [InlineData("https://example.org/post/page/31")]
    [InlineData("https://example.org/news?page=4")]
    [InlineData("https://example.org/?q=saudi")]
    [InlineData("https://example.org/search/saudi")]
    [InlineData("https://example.org/?s=kazakhstan")]
    [InlineData("https://example.org/news?lang=en&Keyword=kazakhstan")]
    public void A_list_is_no_page(string address)
    {
        SeedFiles listed = SeedFiles.Good.Change(Media, Address, address);

        listed.ShouldBreak("KZ0712", Media, $"\"{address}\"", "the address is that of a list, which changes; give that of the page itself, or say in a note of the class 'scope' which item of the list was seen");
        listed.Change(Media, "\"language\": \"en\"", "\"notes\": [{ \"class\": \"scope\", \"text\": { \"en\": \"The first item.\" } }], \"language\": \"en\"").ShouldBreakNothing();
    }

    [Theory]
    [InlineData("https://example.org/page/about")]
    [InlineData("https://example.org/issue-2.html?page=5")]
    [InlineData("https://example.org/tagore")]
    [InlineData("https://example.org/?p=12&story=s")]
    [InlineData("https://example.org/%D0%B2%D0%B8%D0%B7%D0%B8%D1%82")]
    public void What_only_looks_like_one_is_right(string address) => SeedFiles.Good.Change(Media, Address, address).ShouldBreakNothing();

    [Theory]
    [InlineData("https://example.org/node/1/%7B%7Bpath%7D%7D")]
    [InlineData("https://example.org/%257B%257Bid%257D%257D")]
    [InlineData("https://example.org/?id=$%7bid%7d")]
    [InlineData("https://example.org/%3Cid%3E")]
    public void A_rest_of_a_template_is_none_of_a_page(string address)
    {
        SeedFiles filled = SeedFiles.Good.Change(Media, Address, address);

        filled.ShouldBreak("KZ0712", Media, $"\"{address}\"", "the address has a rest of a template in it, which no page was sent out under; give that of the page itself, or say in a note of the class 'scope' where it was seen");
        filled.Change(Media, "\"language\": \"en\"", "\"notes\": [{ \"class\": \"scope\", \"text\": { \"en\": \"A copy.\" } }], \"language\": \"en\"").ShouldBreakNothing();
    }

    [Theory]
    [InlineData("https://example.org/1/{{", '{', "7B")]
    [InlineData("https://example.org/<b>", '<', "3C")]
    [InlineData("https://example.org/a|b", '|', "7C")]
    [InlineData("https://example.org/a^b", '^', "5E")]
    [InlineData("https://example.org/a`b", '`', "60")]
    public void Some_characters_are_in_no_address(string address, char character, string code) =>
        SeedFiles.Good.Change(Media, Address, address)
            .ShouldBreak("KZ0204", Media, $"\"{address}\"", $"no address has the character '{character}'; it is a rest of a template or of quotation marks, or is written %{code}");
}
