namespace KzSaData.Seeds.Tests.Rules;

/// <summary>A page is one source.</summary>
public sealed class SameAddressRuleTests
{
    private const string Media = "sources/tengrinews.json";
    private const string Note = "\"notes\": [{ \"class\": \"scope\", \"text\": { \"en\": \"The second text on the page.\" } }], \"language\"";

    [Theory]
    [InlineData("https://example.org/spa")]
    [InlineData("http://www.example.org/spa/")]
    [InlineData("https://EXAMPLE.org/spa#comments")]
    [InlineData("https://example.org/spa?utm_source=newsletter&fbclid=1")]
    [InlineData("https://example.org/s%70a")]
    public void Two_sources_do_not_have_one_page(string address)
    {
        SeedFiles seeds = SeedFiles.Good.Change(Media, "https://example.org/tengri", address);

        seeds.ShouldBreak("KZ0713", Media, $"\"{address}\"", "'spa' has this address already; name that source in the evidence and delete this one, or say in a note of the class 'scope' which part of the page each stands for");
        seeds.Change(Media, "\"language\"", Note).ShouldBreakNothing();
    }

    [Theory]
    [InlineData("https://example.org/spa?id=2")]
    [InlineData("https://example.org/SPA")]
    [InlineData("https://en.example.org/spa")]
    public void Another_page_is_another_source(string address) => SeedFiles.Good.Change(Media, "https://example.org/tengri", address).ShouldBreakNothing();
}
