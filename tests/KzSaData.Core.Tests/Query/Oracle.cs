using NodaTime;

namespace KzSaData.Core.Tests.Query;

/// <summary>What a plain list of the records answers: the same questions, asked with LINQ.</summary>
internal sealed class Oracle<T>
    where T : DatasetRecord
{
    private readonly List<Plain<T>> oldest;
    private readonly List<Plain<T>> newest;

    public Oracle(IEnumerable<Entity> records)
    {
        List<Plain<T>> all = [.. records.OfType<T>().Select(record => new Plain<T>(record))];
        oldest = [.. all
            .OrderBy(plain => plain.Date is null)
            .ThenBy(First)
            .ThenBy(Last)
            .ThenBy(plain => plain.Id, StringComparer.Ordinal)];
        newest = [.. all
            .OrderBy(plain => plain.Date is null)
            .ThenByDescending(First)
            .ThenByDescending(Last)
            .ThenBy(plain => plain.Id, StringComparer.Ordinal)];
    }

    public int Count => oldest.Count;

    /// <summary>The records of a chain, in its order.</summary>
    public List<Plain<T>> Ask(Chain<T> chain) => (chain.Order == RecordOrder.NewestFirst ? newest : oldest).FindAll(plain => chain.Keeps(plain));

    // What has no first day begins before all that has one; what has no last day ends after.
    private static (bool IsKnown, LocalDate Day) First(Plain<T> plain) => plain.Date?.Earliest is { } day ? (true, day) : (false, default);

    private static (bool IsOpen, LocalDate Day) Last(Plain<T> plain) => plain.Date?.Latest is { } day ? (false, day) : (true, default);
}
