namespace KzSaData.TestKit.Samples;

/// <summary>A random dataset: the same number gives the same records on every machine.</summary>
internal sealed class RandomWorld
{
    // The largest number of records of the kinds that are not worth a large number of their own.
    private const int MostOfOthers = 300;

    private static readonly TableId[] Kinds = [.. Tables.All.Where(static table => table.HoldsRecords).Select(static table => table.Id)];

    public RandomWorld(int number, int size, params TableId[] large)
    {
        Number = number;
        Random random = new(number);
        Entities = new RandomEntities(random, size);
        RandomRecords records = new(random, Entities);
        List<Seed> seeds = [.. Entities.All()];
        foreach (TableId kind in Kinds)
        {
            int count = large.Contains(kind) ? size : Math.Min(size, MostOfOthers);
            seeds.AddRange(Enumerable.Range(0, count).Select(place => records.Make(kind, place)));
        }

        Seeds = seeds;
        Data = new Dataset(ImageCompiler.Compile(Shuffled(number + 1)));
    }

    public int Number { get; }

    public RandomEntities Entities { get; }

    public IReadOnlyList<Seed> Seeds { get; }

    public Dataset Data { get; }

    /// <summary>The ids that the records of a kind must have.</summary>
    public HashSet<string> Ids(TableId kind) => [.. Seeds.Where(seed => seed.Table.Id == kind).Select(seed => seed.Id!)];

    /// <summary>The seeds in another order. Rows of a list keep theirs: it is the order of a file.</summary>
    public IReadOnlyList<Seed> Shuffled(int number)
    {
        Seed[] rows = [.. Seeds.Where(seed => seed.Id is null)];
        Seed[] others = [.. Seeds.Where(seed => seed.Id is not null)];
        new Random(number).Shuffle(others);
        return [.. rows, .. others];
    }
}
