using System.Globalization;

namespace KzSaData.Benchmarks;

/// <summary>
/// Makes datasets of any size in the likeness of the real one. Each record is a copy of a real record, drawn at random, in which
/// words, dates, actors, sources, links and amounts are exchanged for others, drawn as they are distributed in the real dataset:
/// so kinds, areas, precisions, numbers of participants, languages and evidence are as they are there.
/// </summary>
internal sealed class SyntheticSeeds(Dataset real, int records, ulong seed)
{
    private readonly RealSeeds samples = new(real);
    private readonly SyntheticPlan plan = new(records);

    /// <summary>All seeds, made one by one.</summary>
    public IEnumerable<Seed> All()
    {
        foreach (TableId id in (TableId[])[TableId.Release, TableId.Coverage, TableId.Actor, TableId.Place, TableId.Publisher, TableId.Source])
        {
            foreach (ObjectNode row in samples.Of(id))
            {
                yield return new Seed(Tables.Of(id), row, null);
            }
        }

        foreach (Seed seed in Copies(TableId.Actor, plan.Actors).Concat(Copies(TableId.Source, plan.Sources)))
        {
            yield return seed;
        }

        RecordMaker maker = new(samples, plan, new SyntheticText(samples.Texts(), 1000 + (records / 8)), seed);
        foreach ((TableId table, int count) in plan.Kinds)
        {
            for (int number = 0; number < count; number++)
            {
                yield return new Seed(Tables.Of(table), maker.Make(table, number), null);
            }
        }
    }

    /// <summary>The id of a copy.</summary>
    public static string CopyId(ObjectNode sample, int number) => string.Create(CultureInfo.InvariantCulture, $"{sample.Text(RecordFields.Id)}-{number}");

    /// <summary>The sample that an actor or a source is a copy of; states are not copied.</summary>
    public static ObjectNode SampleOf(ObjectNode[] all, int number)
    {
        ObjectNode sample = all[number % all.Length];
        return sample.ObjectType == ActorFields.ObjectType && sample.Number(ActorFields.Kind) == (int)ActorKind.State ? all[0] : sample;
    }

    private IEnumerable<Seed> Copies(TableId table, int count)
    {
        ObjectNode[] all = samples.Of(table);
        for (int number = 0; number < count; number++)
        {
            ObjectNode sample = SampleOf(all, number);
            Node?[] slots = [.. sample.Slots];
            slots[RecordFields.Id] = new TextNode(CopyId(sample, number));
            yield return new Seed(Tables.Of(table), sample with { Slots = slots }, null);
        }
    }
}
