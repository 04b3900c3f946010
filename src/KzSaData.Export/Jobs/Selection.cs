namespace KzSaData.Export.Jobs;

/// <summary>What is exported: all of a dataset, or records of it with all the entities that they speak of.</summary>
internal sealed class Selection
{
    private readonly HashSet<Entity>? entities;

    private Selection(Dataset data, HashSet<Entity>? entities)
    {
        Data = data;
        this.entities = entities;
        Records = [.. data.Records.Where(Has)];
        Investments = entities is null ? data.Investments : data.Investments.Where(Has);
        Indicators = entities is null ? data.Indicators : data.Indicators.Where(Has);
    }

    public Dataset Data { get; }

    public bool IsWhole => entities is null;

    /// <summary>The records of all kinds, in order of date and id.</summary>
    public IReadOnlyList<DatasetRecord> Records { get; }

    public RecordQuery<Investment> Investments { get; }

    public RecordQuery<Indicator> Indicators { get; }

    /// <summary>The languages of the texts, the first of them in every text.</summary>
    public IReadOnlyList<string> Languages => Data.Release.Languages;

    public static Selection All(Dataset data) => new(data, null);

    /// <summary>Records, and whatever they refer to that is no record.</summary>
    /// <exception cref="ArgumentException">A record belongs to another dataset.</exception>
    public static Selection Of(Dataset data, IEnumerable<DatasetRecord> records)
    {
        HashSet<Entity> found = [];
        foreach (DatasetRecord record in records)
        {
            if (data.Find(record.Key) != record)
            {
                throw new ArgumentException($"'{record.Key}' belongs to another dataset; export it from there, where its version is known", nameof(records));
            }

            found.Add(record);
        }

        return new Selection(data, ReferencedEntities.Add(found));
    }

    public bool Has(Entity entity) => entities is null || entities.Contains(entity);

    /// <summary>The entities of a type, in the order of the dataset.</summary>
    public IEnumerable<Entity> Of(EntityType type) => Data.EntitiesOf(type).Where(Has);
}
