using KzSaData.Fuzzing.Dates;
using KzSaData.Fuzzing.Images;

namespace KzSaData.Core.Tests.Storage;

/// <summary>A short run of what tests/fuzz.sh does for hours: the engine itself works, and nothing that it finds at once is wrong.</summary>
public sealed class ShortCampaignTests
{
    [Fact]
    public void Some_thousand_mutants_of_small_images_are_answered_or_refused()
    {
        using Coverage coverage = new();
        using Campaign campaign = new(new CampaignOptions(4_000, Seed: 1994, MostRecords: int.MaxValue, FindingsFolder: null), Fuzzing.Images.Samples.All, coverage);

        CampaignReport report = campaign.Run();

        report.Findings.Should().BeEmpty();
        report.Mutants.Should().Be(4_000);
        report.Opened.Should().BeInRange(800, 3_200, "mutants are to be damaged, and not so that none opens");
        report.Refusals.Should().BeGreaterThan(10_000);
        report.MostMemory.Should().BeLessThan(Campaign.MostMemory);
    }

    [Fact]
    public void A_hundred_thousand_strings_are_read_back_or_refused_with_a_reason()
    {
        Random random = new(1994);
        long accepted = 0;

        List<string> harmful = [];
        for (int i = 0; i < 100_000; i++)
        {
            string text = DateCampaign.Make(random);
            if (DateCampaign.Harm(text, ref accepted) is { } harm)
            {
                harmful.Add($"{text} {harm}");
            }
        }

        harmful.Should().BeEmpty();
        accepted.Should().BeGreaterThan(3_000);
    }
}
