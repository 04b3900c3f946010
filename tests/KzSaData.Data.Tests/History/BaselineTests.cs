
namespace KzSaData.Data.Tests.History;

/// <summary>The records of today beside those of the last release.</summary>
public sealed class BaselineTests
{
    [Fact]
    public void Nothing_that_was_published_vanished_or_changed_without_an_entry() =>
        string.Join('\n', BaselineComparison.Run(KzSaDataset.Current, Repository.At("tests", "baseline")).Select(gap => gap.Message)).Should().BeEmpty("people cite ids and values; each change has an entry that says why");
}
