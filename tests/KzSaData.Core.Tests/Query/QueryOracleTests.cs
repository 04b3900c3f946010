using KzSaData.Schema;

namespace KzSaData.Tests;

/// <summary>Random datasets and random chains of steps: the library and a plain list must answer the same.</summary>
public sealed class QueryOracleTests
{
    // Number of the dataset, how many records, and how many chains over events and investments and over each other kind.
    private static readonly (int Number, int Size, int Chains, int OfOthers)[] Plan =
    [
        (100, 0, 30, 30),
        (101, 1, 150, 60),
        (163, 63, 600, 200),
        (164, 64, 600, 200),
        (165, 65, 600, 200),
        (300, 300, 600, 300),
        (301, 300, 600, 300),
        (4095, 4095, 100, 60),
        (4096, 4096, 100, 60),
        (4097, 4097, 100, 60),
        (10_000, 10_000, 60, 40),
    ];

    public static TheoryData<int, int, int, int> Worlds
    {
        get
        {
            TheoryData<int, int, int, int> data = [];
            foreach ((int number, int size, int chains, int ofOthers) in Plan)
            {
                data.Add(number, size, chains, ofOthers);
            }

            return data;
        }
    }

    [Fact]
    public void Ten_thousand_chains_are_compared() => Plan.Sum(world => (2 * world.Chains) + (4 * world.OfOthers)).Should().BeGreaterThanOrEqualTo(10_000);

    [Theory]
    [MemberData(nameof(Worlds))]
    public void The_library_answers_what_a_plain_list_answers(int number, int size, int chains, int ofOthers)
    {
        RandomWorld world = new(number, size, TableId.Event, TableId.Investment);
        Compare(world, world.Data.Events, TableId.Event, chains);
        Compare(world, world.Data.Agreements, TableId.Agreement, ofOthers);
        Compare(world, world.Data.Investments, TableId.Investment, chains);
        Compare(world, world.Data.Indicators, TableId.Indicator, ofOthers);
        Compare(world, world.Data.Programmes, TableId.Programme, ofOthers);
        Compare(world, world.Data.Proposals, TableId.Proposal, ofOthers);
    }

    private static void Compare<T>(RandomWorld world, RecordSet<T> all, TableId kind, int chains)
        where T : DatasetRecord
    {
        Oracle<T> oracle = new(world.Data.Records);
        world.Ids(kind).SetEquals(all.Select(record => record.Key)).Should().BeTrue("nothing is lost and nothing is added");
        RandomChains<T> source = new(new Random(world.Number + (int)kind), world.Entities, all);
        for (int i = 0; i < chains; i++)
        {
            Chain<T> chain = source.Next();
            List<Plain<T>> expected = oracle.Ask(chain);
            string what = $"dataset {world.Number} of {oracle.Count} {kind}s, chain {i}: {chain.Text}";
            Comparison.Same([.. expected.Select(plain => plain.Id)], chain.Query.Select(record => record.Key), what);
            Comparison.Same(expected.Count, chain.Query.Count, $"Count of {what}");
            if (i % (oracle.Count > 1000 ? 10 : 4) == 0)
            {
                Comparison.Facets(expected, chain.Query, world.Data, what);
                CompareOwn([.. oracle.Ask(chain with { NewestFirst = false }).Select(plain => plain.Record)], chain.Query, what);
                CompareContains([.. expected.Select(plain => plain.Record)], chain.Query, all, what);
            }
        }
    }

    private static void CompareOwn<T>(IReadOnlyList<T> expected, RecordQuery<T> query, string what)
        where T : DatasetRecord
    {
        switch (query)
        {
            case RecordQuery<Event> events:
                Comparison.OwnFacets((IEnumerable<Event>)expected, events, what);
                break;
            case RecordQuery<Agreement> agreements:
                Comparison.OwnFacets((IEnumerable<Agreement>)expected, agreements, what);
                break;
            case RecordQuery<Investment> investments:
                Comparison.OwnFacets((IReadOnlyList<Investment>)expected, investments, what);
                break;
            case RecordQuery<Indicator> indicators:
                Comparison.OwnFacets((IEnumerable<Indicator>)expected, indicators, what);
                break;
            case RecordQuery<Proposal> proposals:
                Comparison.OwnFacets((IEnumerable<Proposal>)expected, proposals, what);
                break;
        }
    }

    private static void CompareContains<T>(HashSet<T> expected, RecordQuery<T> query, RecordSet<T> all, string what)
        where T : DatasetRecord
    {
        foreach (T record in all.Where(record => record.Row % 50 == 0 || record.Row is 63 or 64 or 4095 or 4096))
        {
            Comparison.Same(expected.Contains(record), query.Contains(record), $"Contains({record.Key}) of {what}");
        }
    }
}
