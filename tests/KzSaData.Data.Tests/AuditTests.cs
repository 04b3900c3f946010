using KzSaData.Seeds.Review;

namespace KzSaData.Data.Tests;

/// <summary>How sure the dataset is and what is weak in it stands in the repository, so that a change for the worse is seen in its review.</summary>
public sealed class AuditTests
{
    [Fact]
    public void The_counts_are_those_that_were_approved()
    {
        using StringWriter counts = new() { NewLine = "\n" };
        Audit.WriteCounts(counts, KzSaDataset.Current);

        counts.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBeApproved("docs/audit.md", "docs/audit.md has what kzsa audit counts; approve it together with the seeds, and say why where a count got worse.");
    }

    [Fact]
    public void Every_measure_finds_some_of_what_it_counts_and_no_others()
    {
        foreach (AuditMeasure measure in Audit.Measures)
        {
            measure.Found(KzSaDataset.Current).Should().BeSubsetOf(measure.All(KzSaDataset.Current), measure.Name);
        }
    }
}
