namespace KzSaData.Core.Tests.Model;

public sealed class EvidenceTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public EvidenceTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void Evidence_says_who_and_where()
    {
        Evidence first = data.Events["visit-1994"].Evidence[0];

        (first.Source.Key, first.Locator, first.Stance, first.Standing, first.Says, first.Reason, first.Note).Should().Be(("mfa", "para. 1", Stance.Supports, Standing.Live, null, null, null));
        first.Fields.Should().Equal("date", "participants");
    }

    [Theory]
    [InlineData("participants", true)]
    [InlineData("participants/minister", true)]
    [InlineData("participants/anybody", true)]
    [InlineData("participant", false)]
    [InlineData("participantsx", false)]
    [InlineData("date", true)]
    [InlineData("dat", false)]
    [InlineData("", false)]
    public void What_speaks_to_a_list_speaks_to_its_items(string path, bool speaks) => data.Events["visit-1994"].Evidence[0].SpeaksTo(path).Should().Be(speaks);

    [Fact]
    public void What_speaks_to_an_item_does_not_speak_to_the_list()
    {
        Dataset changed = SeedFiles.Good.Change("investments/wind-farm.json", "\"into\", \"amounts\"", "\"into\", \"amounts/committed\", \"amounts/pledged\"").Dataset();

        changed.Investments["wind-farm"].EvidenceFor("amounts").Should().BeEmpty();
        changed.Investments["wind-farm"].EvidenceFor("amounts/pledged").Should().HaveCount(1);
    }

    [Fact]
    public void Each_amount_and_step_leads_to_its_own_evidence()
    {
        data.Investments["wind-farm"].Amount!.Evidence.Should().ContainSingle().Which.Source.Key.Should().Be("tengrinews");
        data.Investments["wind-farm"].Statuses[0].Evidence.Should().ContainSingle();
        data.Agreements["memo-2008"].LegalSteps[1].Evidence.Should().ContainSingle().Which.Locator.Should().Be("list");
        data.Events["visit-1994"].EvidenceFor("date").Select(evidence => evidence.Source.Key).Should().Equal("mfa", "spa");
        data.Events["visit-1994"].EvidenceFor("place").Should().BeEmpty();
    }

    [Fact]
    public void A_source_known_from_a_citation_says_from_which() =>
        data.Sources["old-book"].CitedIn.Should().ContainSingle().Which.Source.Should().BeSameAs(data.Sources["mfa"]);

    [Fact]
    public void A_note_says_what_it_is_about()
    {
        CurationNote note = data.Notes.Should().ContainSingle().Subject;

        note.About.Should().BeSameAs(data.Events["visit-1994"]);
        (note.Class, note.Text["en"]).Should().Be((NoteClass.Scope, "The length of the visit is not known."));
    }
}
