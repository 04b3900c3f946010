namespace KzSaData.Seeds.KnownIds;

/// <summary>Ids that cannot have a C# name of their own: two that would share one, and those that mean something to C# already.</summary>
internal static class KnownNameRules
{
    // A static class cannot be named again inside itself, nor hide what every object has, without a warning.
    private static readonly string[] ObjectMembers = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What is wrong with the ids of a class, at the files they come from.</summary>
    public static IEnumerable<SeedError> Check(KnownClass known, string seeds)
    {
        Dictionary<string, string> taken = ObjectMembers.Append(known.Name).ToDictionary(name => name, _ => string.Empty, StringComparer.Ordinal);
        // Of a retired id and one in use that share a name, the one in use is to get another id.
        foreach (KnownId id in known.Ids.OrderBy(static id => id.Retirement is null))
        {
            if (taken.TryAdd(id.Name, id.Id))
            {
                continue;
            }

            string other = taken[id.Name];
            string reason = other.Length == 0 ? "which means something else in C#" : $"which '{other}' has already";
            string path = Path.Combine(seeds, known.Folder, $"{id.Id}.json");
            yield return new SeedError("KZ0901", $"the id '{id.Id}' would be named {known.Name}.{id.Name}, {reason}; give it another id", path, 1, 1);
        }
    }
}
