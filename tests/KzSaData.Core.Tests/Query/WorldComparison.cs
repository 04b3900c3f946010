using KzSaData.Schema;

namespace KzSaData.Core.Tests;

/// <summary>Asks random chains of every kind of record of a random dataset, and compares what the library and a plain list answer.</summary>
internal static class WorldComparison
{
    /// <summary>Compares some chains over events and over investments, and others over each other kind.</summary>
    public static void Compare(int number, int size, int chains, int ofOthers)
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
