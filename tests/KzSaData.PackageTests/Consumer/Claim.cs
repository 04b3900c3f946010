namespace Consumer;

/// <summary>Something that must be true of the library.</summary>
internal static class Claim
{
    public static void Holds(bool condition, string claim)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"It is not so that {claim}.");
        }
    }

    /// <summary>Every item satisfies a condition, and there is at least one.</summary>
    public static void HoldsForEach<T>(IEnumerable<T> items, Predicate<T> condition, string claim)
    {
        int count = 0;
        foreach (T item in items)
        {
            Holds(condition(item), $"{claim} (not for {item})");
            count++;
        }

        Holds(count > 0, $"{claim} (there is none)");
    }

    public static void Refused<TException>(Func<object?> attempt, string claim)
        where TException : Exception
    {
        try
        {
            attempt();
        }
        catch (TException refusal)
        {
            Holds(refusal.Message.Length > 20, $"{claim}, with a message that helps");
            return;
        }

        Holds(false, claim);
    }
}
