namespace KzSaData.Data.Tests.Certainty;

/// <summary>How sure twelve records are, each of another sort, as somebody finds who reads their evidence.</summary>
public sealed class SupportCaseTests
{
    [Theory]

    // The joint statement of both, and an Arab paper whose slip about the day is decided against.
    [InlineData("tokayev-mohammed-bin-salman-talks-jeddah-2022", Support.BothSidesConfirmed, "date", Support.BothSidesConfirmed)]

    // A treaty whose text was read, in the law that ratifies it: both states speak in it.
    [InlineData("parliament-grant-memorandum-1999", Support.BothSidesConfirmed, "date", Support.BothSidesConfirmed)]

    // Both ministries tell of the meeting; the day stands in one paper.
    [InlineData("security-ministers-meeting-riyadh", Support.BothSidesConfirmed, "date", Support.SingleVoice)]

    // Two pages have both days of the exhibition, others the opening or the months.
    [InlineData("expo-2030-riyadh", Support.Corroborated, "date", Support.Corroborated)]

    // Those concerned, through one broadcaster, and the foreign ministry, on two pages.
    [InlineData("pilgrims-on-tourist-visas-detained-2023", Support.Corroborated, "date", Support.SingleVoice)]

    // The president's office and others with the day; the Saudi agency's text, as a copy shows it, without one.
    [InlineData("wind-farm-agreement-signing-2024", Support.BothSidesConfirmed, "date", Support.Corroborated)]

    // One paragraph of one agency on two pages.
    [InlineData("kazakh-imports-from-saudi-arabia-2022", Support.SingleVoice, "value", Support.SingleVoice)]

    // The Kazakh ministry on two pages; an article hands on its word, and has the year only.
    [InlineData("nurtleu-al-jasser-meeting-2024", Support.SingleVoice, "date", Support.SingleVoice)]

    // A view of the article's authors: that they hold it is known from them, and that is all.
    [InlineData("arab-media-attention-to-expo-2017", Support.SingleVoice, "by", Support.SingleVoice)]

    // One announcement of the Saudi ministry through three channels.
    [InlineData("quran-gift-36500-2023", Support.SingleVoice, "quantities", Support.SingleVoice)]

    // Agency and paper at one press conference.
    [InlineData("jubeir-statement-astana-talks-2017-01-24", Support.Corroborated, "date", Support.Corroborated)]

    // Parties and day are sure, how many papers they signed is not.
    [InlineData("documents-package-riyadh-2016", Support.BothSidesConfirmed, "numberReported", Support.SingleVoice)]
    public void It_is_as_sure_as_its_evidence(string id, Support thatItHappened, string field, Support ofTheField)
    {
        DatasetRecord record = KzSaDataset.Current.Records.Single(record => record.Key == id);

        record.Support.Should().Be(thatItHappened);
        record.SupportFor(field).Should().Be(ofTheField);
    }

    [Fact]
    public void Only_the_claim_that_is_contradicted_is_disputed()
    {
        KzSaDataset.Current.Agreements["documents-package-riyadh-2016"].Disputes.Should().ContainSingle().Which.Field.Should().Be("numberReported");
        KzSaDataset.Current.Events["tokayev-mohammed-bin-salman-talks-jeddah-2022"].Disputes.Should().BeEmpty("a contradiction that was decided is none");
    }
}
