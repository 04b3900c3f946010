namespace KzSaData.Core.Tests.Query;

/// <summary>Asks random chains of every kind of record of a random dataset, and compares what the library and a plain list answer.</summary>
internal static class WorldComparison
{
    /// <summary>Compares some chains over events and over investments, and others over each other kind.</summary>
    public static void Compare(int number, int size, int chains, int ofOthers)
    {
        RandomWorld world = new(number, size, TableId.Event, TableId.Investment);
        Compare(world, world.Data, chains, ofOthers);
    }

    /// <summary>Compares what a dataset of the records of a random one answers.</summary>
    public static void Compare(RandomWorld world, Dataset data, int chains, int ofOthers)
    {
        foreach (dynamic set in RecordSets.Of(data))
        {
            Compare(world, data, set, chains, ofOthers);
        }
    }

    private static void Compare<T>(RandomWorld world, Dataset data, RecordSet<T> all, int chains, int ofOthers)
        where T : DatasetRecord
    {
        TableId[] kinds = [.. RecordTables().Where(kind => typeof(T) == typeof(DatasetRecord) || typeof(T).Name == $"{kind}")];
        Oracle<T> oracle = new(kinds.SelectMany(kind => data.EntitiesOf(Tables.Of(kind).EntityType!)));
        kinds.SelectMany(world.Ids).ToHashSet().SetEquals(all.Select(record => record.Key)).Should().BeTrue("nothing is lost and nothing is added");
        Random random = new(world.Number + (int)kinds[0] - kinds.Length);
        OracleLists<T> lists = new(new Draws(random, world.Entities));
        RandomChains<T> source = new(random, lists, all);
        for (int i = 0; i < (kinds is [TableId.Event or TableId.Investment] ? chains : ofOthers); i++)
        {
            Chain<T> chain = source.Next();
            Question<T> question = new(chain, oracle, all, data);
            string what = $"dataset {world.Number} of {oracle.Count} {typeof(T).Name}s, chain {i}: {chain.Text}";
            lists.Records.Compare(question, what);
            if (i % (oracle.Count > 1000 ? 10 : 4) == 0)
            {
                lists.CommonFacets.Compare(question, what);
                lists.KindFacets.Compare(question, what);
            }
        }
    }

    private static IEnumerable<TableId> RecordTables() => Tables.All.Where(table => table.HoldsRecords).Select(table => table.Id);
}
