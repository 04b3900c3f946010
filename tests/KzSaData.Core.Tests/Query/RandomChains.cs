namespace KzSaData.Core.Tests.Query;

/// <summary>Random chains of one to six steps, with set algebra over further chains.</summary>
internal sealed class RandomChains<T>(Random random, OracleLists<T> lists, RecordQuery<T> all)
    where T : DatasetRecord
{
    public Chain<T> Next() => Next(random.Next(1, 7), depth: 0);

    private Chain<T> Next(int steps, int depth)
    {
        Chain<T> chain = new("all", all, _ => true, RecordOrder.OldestFirst);
        for (; steps > 0; steps--)
        {
            chain = random.Next(12) switch
            {
                0 or 1 or 2 or 3 when depth < 2 => chain.With(lists.Combinations.Next(random), Next(random.Next(0, 4), depth + 1)),
                4 => chain.With(lists.Orders.Next(random)),
                5 or 6 or 7 => chain.With(lists.KindFilters.Next(random)),
                _ => chain.With(lists.CommonFilters.Next(random)),
            };
        }

        return chain;
    }
}
