using KzSaData.Seeds.Contributing;

namespace KzSaData.Seeds.Tests.Contributing;

/// <summary>What an address tells of the source behind it, in the seeds of this repository.</summary>
public sealed class SourceDraftTests
{
    private static readonly DateOnly Today = new(2026, 12, 3);
    private static readonly Lazy<SourceShelf> Shelf = new(() => SourceShelf.In(Repository.At("seeds")));

    [Theory]
    [InlineData("https://astanatimes.com/2025/06/kazakhstan-saudi-arabia-discuss-halal-exports/", "astana-times", "en", "astana-times-2025-06-discuss-halal-exports")]
    [InlineData("https://www.arabnews.com/node/2999999/saudi-arabia", "arab-news", "en", "arab-news-2999999")]
    [InlineData("https://www.inform.kz/ru/novyy-posol-kazahstana-v-saudovskoy-aravii-aaaaaa", "kazinform", "ru", "kazinform-novyy-posol-kazahstana")]
    [InlineData("https://adilet.zan.kz/rus/docs/P2600000999", "adilet", "ru", "adilet-p2600000999")]
    [InlineData("https://adilet.zan.kz/kaz/docs/P2600000999", "adilet", "kk", "adilet-p2600000999")]
    [InlineData("https://www.spa.gov.sa/ar/N9999999", "saudi-press-agency", "ar", "spa-n9999999")]
    public void The_house_the_language_and_the_id_follow_from_the_address(string address, string publisher, string language, string id)
    {
        SourceDraft draft = Draft(address);

        draft.Known["publisher"].Should().Be($"\"{publisher}\"");
        draft.Known["language"].Should().Be($"\"{language}\"");
        draft.Known["accessed"].Should().Be("\"2026-12-03\"");
        draft.Known["url"].Should().Be($"\"{address}\"");
        draft.Id.Should().Be(id);
    }

    [Fact]
    public void A_page_of_an_archive_is_of_the_house_whose_path_it_lies_under()
    {
        SourceDraft draft = Draft("https://sauress.com/okaz/999999");

        (draft.Known["publisher"], draft.Known["carrier"], draft.Known["language"]).Should().Be(("\"okaz\"", "\"sauress\"", "\"ar\""));
    }

    [Fact]
    public void A_copy_in_a_web_archive_has_the_address_of_the_page_itself()
    {
        SourceDraft draft = Draft("https://web.archive.org/web/20260520120000/https://www.arabnews.com/node/2999998/saudi-arabia");

        draft.Known["url"].Should().Be("\"https://www.arabnews.com/node/2999998/saudi-arabia\"");
        draft.Known["archived"].Should().Be("\"https://web.archive.org/web/20260520120000/https://www.arabnews.com/node/2999998/saudi-arabia\"");
        draft.Known["publisher"].Should().Be("\"arab-news\"");
    }

    [Fact]
    public void A_house_that_nobody_knows_is_to_be_begun()
    {
        SourceDraft draft = Draft("https://example.org/2026/05/a-visit-to-riyadh");

        draft.Known.Should().NotContainKey("publisher");
        draft.Id.Should().Be("example-org-2026-05-visit-riyadh");
        draft.Remarks.Should().Contain(remark => remark.Contains("nobody has the host example.org yet", StringComparison.Ordinal) && remark.Contains("kzsa new publisher example-org", StringComparison.Ordinal));
    }

    [Fact]
    public void What_tells_of_the_way_to_the_page_is_left_out() =>
        Draft("https://example.org/2026/05/a-visit?utm_source=x&id=7&fbclid=y#top").Known["url"].Should().Be("\"https://example.org/2026/05/a-visit?id=7#top\"");

    [Fact]
    public void The_date_in_an_address_is_a_hint_and_not_what_the_page_shows() =>
        Draft("https://example.org/2026/05/17/a-visit").Known["issued"].Should().Be("\"TODO: The date that the page shows, no more precise. The address has 2026-05-17.\"");

    [Theory]
    [InlineData("https://example.org/tag/kazakhstan", "the address of a list")]
    [InlineData("https://example.org/?s=kazakhstan", "the address of a list")]
    [InlineData("https://www.google.com/search?q=kazakhstan", "the address of a list")]
    [InlineData("https://example.org/node/1/%7B%7Bid%7D%7D", "a rest of a template")]
    [InlineData("https://example.org/", "the first page of a site")]
    [InlineData("https://", "is no web address")]
    [InlineData("ftp://example.org/1", "is no web address")]
    [InlineData("https://intranet/1", "is no web address")]
    public void An_address_that_is_none_of_a_page_is_refused(string address, string reason) =>
        FluentActions.Invoking(() => Draft(address)).Should().Throw<UsageException>().WithMessage($"*{reason}*");

    [Fact]
    public void An_address_that_a_source_has_is_refused_however_it_is_written()
    {
        KnownSource known = Shelf.Value.Sources.First(source => source.Address is { Scheme: "https", Query: "" });
        string address = known.Address!.OriginalString.Replace("https://", "http://", StringComparison.Ordinal);

        FluentActions.Invoking(() => Draft($"{address}?utm_source=newsletter")).Should().Throw<UsageException>().WithMessage($"The source '{known.Id}' has this address already. Name '{known.Id}' in the evidence.");
    }

    [Fact]
    public void Nearly_every_source_that_there_is_would_have_got_its_house_and_its_language()
    {
        KnownSource[] all = [.. Shelf.Value.Sources.Where(source => source is { Address: not null, Publisher: not null })];

        // Each without itself, since it would find its own address.
        int houses = all.Count(source => shelfKnows(source));
        int languages = all.Count(source => AddressLanguage.Of(source.Address!, all.Where(other => other != source)) == source.Language);

        houses.Should().BeGreaterThan(all.Length * 80 / 100);
        languages.Should().BeGreaterThan(all.Length * 60 / 100);

        static bool shelfKnows(KnownSource source) => Shelf.Value.Hosts.OwnerOf(source.Address!) == source.Publisher;
    }

    private static SourceDraft Draft(string address) => SourceDraft.Of(address, Shelf.Value, Today);
}
