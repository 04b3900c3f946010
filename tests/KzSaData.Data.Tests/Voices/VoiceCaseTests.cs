namespace KzSaData.Data.Tests.Voices;

/// <summary>Who speaks in thirty sources of every sort, for which states, and how near they stand to what they tell.</summary>
public sealed class VoiceCaseTests
{
    private const string Kz = "kazakhstan";
    private const string Sa = "saudi-arabia";

    [Theory]

    // Houses that report themselves: private ones, and agencies of states.
    [InlineData("ring-2024-12-alimkhanuly", "the-ring", "", Tier.Media)]
    [InlineData("namaazone-2022-10-06-opec", "namaa-zone", "", Tier.Media)]
    [InlineData("telesur-2022-10-05-opec", "telesur-english", "", Tier.Media)]
    [InlineData("tengrinews-2012-10-hajj", "tengrinews", "", Tier.Media)]
    [InlineData("azertag-2003-isdb-32m", "azerbaijan", "azerbaijan", Tier.Agency)]
    [InlineData("kazinform-isdb-hajjar-ambassador-jeddah", Kz, Kz, Tier.Relay)]
    [InlineData("wikipedia-congress-religions", "wikipedia", "", Tier.Reference)]

    // The words of a ministry, a president, an embassy: their state speaks, whatever page it is.
    [InlineData("kazinform-2024-04-wef-satkaliyev", Kz, Kz, Tier.Relay)]
    [InlineData("astana-times-2023-03-wind-farm-zhetisu", Kz, Kz, Tier.Relay)]
    [InlineData("islamsng-2025-09-al-issa", Kz, Kz, Tier.Relay)]
    [InlineData("azh-kz-lama-sharif-religious-students", Kz, Kz, Tier.Relay)]
    [InlineData("kazinform-2025-rabiah-interview", Sa, Sa, Tier.Relay)]
    [InlineData("menafn-azernews-2023-11-saudi-projects", Kz, Kz, Tier.Relay)]
    [InlineData("mashaher-menilbekov-aawsat", Kz, Kz, Tier.Relay)]
    [InlineData("okaz-2026-03-year-of-ai", Sa, Sa, Tier.Relay)]

    // Who tells is the speaker, whomever he quotes.
    [InlineData("kazinform-2020-02-saudi-ambassador-visas", Kz, Kz, Tier.Relay)]

    // Organisations and universities are voices of their own; the side is that of whose body it is.
    [InlineData("tuko-2026-03-02-opec", "opec-plus", "", Tier.Relay)]
    [InlineData("alriyadh-iirosa-heart-operations", "iirosa", "", Tier.Relay)]
    [InlineData("kazinform-2020-02-04-kaznu-saudi", "al-farabi-university", Kz, Tier.Relay)]

    // What is reprinted or retold has the voice of whose text it is.
    [InlineData("al-jazeera-al-arabiya-2022-gcc-ca", Sa, Sa, Tier.Relay)]
    [InlineData("japan-news-2025-07-06-opec", "ap", "", Tier.Agency)]
    [InlineData("jamestown-1996-isdb-tour", "interfax", "", Tier.Agency)]

    // Texts themselves: all who issued them speak, whatever page carries them.
    [InlineData("adilet-1998-isdb-syzganov", "kz-parliament", Kz, Tier.PrimaryText)]
    [InlineData("adilet-p1700000185-nuclear", $"{Kz} {Sa}", $"{Kz} {Sa}", Tier.PrimaryText)]
    [InlineData("saudi-embassy-us-2000-kazakhstan-communique", $"{Kz} {Sa}", $"{Kz} {Sa}", Tier.PrimaryText)]
    [InlineData("worldislamlaw-astana-declaration-2011", "oic", "", Tier.PrimaryText)]
    [InlineData("oecd-mli-kazakhstan-2020", Kz, Kz, Tier.PrimaryText)]
    [InlineData("saudi-customs-portal-copy-trade-by-country", Sa, Sa, Tier.PrimaryText)]
    public void A_source_has_these_voices_sides_and_this_tier(string id, string voices, string sides, Tier tier)
    {
        Source source = KzSaDataset.Current.Sources[id];

        string.Join(' ', source.Voices.Select(Key)).Should().Be(voices);
        string.Join(' ', source.Sides.Select(static side => side.Key)).Should().Be(sides);
        source.Tier.Should().Be(tier);
    }

    [Theory]
    [InlineData("kuna-2026-01-21-eight-ministers", Tier.Relay)]
    [InlineData("news-central-asia-2023-07-20-joint-statement", Tier.PrimaryText)]
    public void What_many_states_issued_is_on_the_side_of_each(string id, Tier tier)
    {
        Source source = KzSaDataset.Current.Sources[id];

        source.Sides.Should().HaveCountGreaterThan(2).And.Contain(KzSaDataset.Current.Actors[Sa]);
        source.Voices.Should().HaveCountGreaterThanOrEqualTo(source.Sides.Count);
        source.Tier.Should().Be(tier);
    }

    [Fact]
    public void One_study_of_which_two_pages_were_read_is_one_source_and_the_voice_of_its_author()
    {
        Source study = KzSaDataset.Current.Sources["kosach-2005-vestnik-evrazii-5"];

        study.Records.Select(static record => record.Key).Should().Contain(["kz-embassy-riyadh-opened", "shura-delegation-visit-to-kazakhstan-1998"]);
        study.Voices.Select(Key).Should().Equal("Григорий Косач");
        KzSaDataset.Current.Sources.Where(static source => source.Url?.Host == "hozir.org").Should().Equal(study);
    }

    [Fact]
    public void The_executive_of_a_state_is_one_voice_through_all_its_bodies_and_papers()
    {
        string[] pages = ["kazinform-2024-04-wef-satkaliyev", "islamsng-2025-09-al-issa", "mashaher-menilbekov-aawsat", "khabar24-expo-2030", "government-kz-2025-decree-611"];

        pages.SelectMany(static id => KzSaDataset.Current.Sources[id].Voices).Distinct().Select(Key).Should().Equal(Kz);
    }

    private static string Key(Voice voice) => voice.Actor?.Key ?? voice.Publisher?.Key ?? voice.Author ?? "unknown";
}
