namespace KzSaData.Data.Tests.Sweeps;

public sealed class SweepTests
{
    public static TheoryData<string> Names => [.. SweepCatalogue.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_whole_dataset_passes(string name)
    {
        IEnumerable<string> found = SweepCatalogue.All[name](KzSaDataset.Current)
            .Where(finding => !Accepted.Ids[name].Contains(finding.Id))
            .Select(static finding => finding.ToString());

        string.Join('\n', found).Should().BeEmpty("the sweep '{0}' found this. Mend it, or, if it is right as it is, add a line '{0} id: reason' to {1}", name, Accepted.Name);
    }

    [Fact]
    public void What_was_accepted_is_still_found()
    {
        IEnumerable<string> stale = Accepted.Read()
            .Where(static line => !SweepCatalogue.All.TryGetValue(line.Sweep, out Sweep? sweep) || !sweep(KzSaDataset.Current).Any(finding => finding.Id == line.Id))
            .Select(static line => $"{line.Sweep} {line.Id}");

        stale.Should().BeEmpty("nothing is wrong there any more; take these lines out of {0}", Accepted.Name);
    }
}
