namespace KzSaData.Core.Tests.Query;

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
        Random random = new(world.Number + (int)kind);
        OracleLists<T> lists = new(new Draws(random, world.Entities));
        RandomChains<T> source = new(random, lists, all);
        for (int i = 0; i < chains; i++)
        {
            Chain<T> chain = source.Next();
            Question<T> question = new(chain, oracle, all, world.Data);
            string what = $"dataset {world.Number} of {oracle.Count} {kind}s, chain {i}: {chain.Text}";
            lists.Records.Compare(question, what);
            if (i % (oracle.Count > 1000 ? 10 : 4) == 0)
            {
                lists.CommonFacets.Compare(question, what);
                lists.KindFacets.Compare(question, what);
            }
        }
    }
}
