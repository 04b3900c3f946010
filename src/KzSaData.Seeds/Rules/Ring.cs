namespace KzSaData.Seeds.Rules;

/// <summary>Finds what leads back to itself.</summary>
internal static class Ring
{
    /// <summary>Whether an entity comes back to itself on the way from one to the next.</summary>
    /// <param name="start">The entity; one that only leads into a ring is not in it.</param>
    /// <param name="next">What an entity leads to, or null.</param>
    public static bool Exists<T>(T start, Func<T, T?> next)
        where T : Entity
    {
        HashSet<T> passed = [];
        T? at = next(start);
        while (at is not null && at != start && passed.Add(at))
        {
            at = next(at);
        }

        return at == start;
    }
}
