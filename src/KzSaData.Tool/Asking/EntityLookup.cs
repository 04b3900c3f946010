using KzSaData.Seeds.Files;

namespace KzSaData.Tool.Asking;

/// <summary>Finds what has an id: a record, or else whichever of actor, place, publisher and source do.</summary>
internal static class EntityLookup
{
    private const int LongestId = 200;

    /// <summary>The entities; of a retired record, its successor.</summary>
    /// <exception cref="UsageException">There is none; the message names the nearest id.</exception>
    public static IReadOnlyList<Entity> Find(Dataset data, string id)
    {
        if (id.Length > LongestId)
        {
            throw new UsageException($"An id has at most {LongestId} characters.");
        }

        Entity[] found = [.. new Entity?[] { data.Find(id), data.Actors.Find(id), data.Places.Find(id), data.Publishers.Find(id), data.Sources.Find(id) }.OfType<Entity>()];
        return found.Length > 0 ? found : throw new UsageException(Nearest(data, id));
    }

    /// <summary>The record of an id.</summary>
    /// <exception cref="UsageException">There is none; the message names the nearest id.</exception>
    public static DatasetRecord Record(Dataset data, string id) => id.Length <= LongestId && data.Find(id) is { } record ? record
        : id.Length > LongestId ? throw new UsageException($"An id has at most {LongestId} characters.")
        : throw new UsageException(Missing(() => data.Records[id]));

    // Whoever knows a near id says so; a retired one has its reason.
    private static string Nearest(Dataset data, string id)
    {
        string[] messages = [Missing(() => data.Records[id]), Missing(() => data.Actors[id]), Missing(() => data.Places[id]), Missing(() => data.Publishers[id]), Missing(() => data.Sources[id])];
        return messages.FirstOrDefault(static message => message.Contains("was retired", StringComparison.Ordinal))
            ?? (Called(data, id) is { } called ? $"There is nothing with the id '{id}'; {called}" : null)
            ?? messages.FirstOrDefault(static message => message.EndsWith('?'))
            ?? $"There is nothing with the id '{id}'. To look for it: kzsa search WORDS";
    }

    // Whoever writes a name means who bears it, rather than a record that has it in its id.
    private static string? Called(Dataset data, string text)
    {
        try
        {
            return NamedEntities.Called(data.Actors, text) ?? NamedEntities.Called(data.Places, text) ?? NamedEntities.Called(data.Publishers, text);
        }
        catch (UsageException)
        {
            // Nothing in it can be searched for.
            return null;
        }
    }

    private static string Missing(Func<Entity> look)
    {
        try
        {
            return look().Key;
        }
        catch (KeyNotFoundException missing)
        {
            return missing.Message;
        }
    }
}
