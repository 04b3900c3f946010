namespace KzSaData.Core.Tests;

/// <summary>Random chains of one to six steps, with set algebra over further chains.</summary>
internal sealed class RandomChains<T>(Random random, RandomEntities entities, RecordQuery<T> all)
    where T : DatasetRecord
{
    private readonly CommonSteps<T> common = new(random, entities);
    private readonly KindSteps own = new(random, entities);

    public Chain<T> Next() => Next(random.Next(1, 7), depth: 0);

    private Chain<T> Next(int steps, int depth)
    {
        Chain<T> chain = new("all", all, _ => true, false);
        for (; steps > 0; steps--)
        {
            chain = random.Next(12) switch
            {
                0 when depth < 2 => chain.And(Next(random.Next(0, 4), depth + 1)),
                1 or 2 when depth < 2 => chain.Or(Next(random.Next(0, 4), depth + 1)),
                3 when depth < 2 => chain.Except(Next(random.Next(0, 4), depth + 1)),
                4 => chain.Newest(),
                5 or 6 or 7 => chain.With(own.Next<T>()),
                _ => chain.With(common.Next()),
            };
        }

        return chain;
    }
}
