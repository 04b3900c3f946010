namespace KzSaData.Data.Tests.Search;

/// <summary>Searches as people type them find what they mean, in four languages, and not what merely looks alike.</summary>
public sealed class SearchTableTests
{
    private static readonly Dataset Data = KzSaDataset.Current;

    public static TheoryData<string> Kinds => [.. SearchQuery.All.Select(query => query.Kind).Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_search_finds_what_it_means_and_nothing_that_looks_alike(string kind)
    {
        List<string> wrong = [];
        foreach (SearchQuery query in SearchQuery.All.Where(query => query.Kind == kind))
        {
            HashSet<string> found = Found(query.Text);
            if (query.Must != "-" && !found.Contains(query.Must))
            {
                wrong.Add($"'{query.Text}' does not find {query.Must} ({query.Why})");
            }

            if (query.MustNot == "*" ? found.Any(id => !id.Contains(':', StringComparison.Ordinal)) : found.Contains(query.MustNot))
            {
                wrong.Add($"'{query.Text}' finds {query.MustNot} ({query.Why})");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_ids_of_the_table_exist()
    {
        HashSet<string> ids = [.. Data.Records.Select(record => record.Key), .. Data.Actors.Select(actor => $"actor:{actor.Key}"), .. Data.Places.Select(place => $"place:{place.Key}"), .. Data.Sources.Select(source => $"source:{source.Key}")];

        SearchQuery.All.SelectMany(query => new[] { query.Must, query.MustNot }).Where(id => id is not ("-" or "*")).Should().BeSubsetOf(ids);
        SearchQuery.All.Should().HaveCountGreaterThan(200).And.OnlyHaveUniqueItems(query => query.Text);
    }

    private static HashSet<string> Found(string text) =>
    [
        .. Data.Records.Matching(text).Select(record => record.Key),
        .. Data.Actors.Matching(text).Select(actor => $"actor:{actor.Key}"),
        .. Data.Places.Matching(text).Select(place => $"place:{place.Key}"),
        .. Data.Sources.Matching(text).Select(source => $"source:{source.Key}"),
    ];
}
