namespace KzSaData.Architecture;

/// <summary>Which folder refers to which.</summary>
public sealed class FolderGraph
{
    private readonly SortedDictionary<string, SortedSet<string>> arrows = new(StringComparer.Ordinal);

    /// <summary>Draws the arrows of references.</summary>
    /// <param name="folders">All folders, those too that refer to nothing.</param>
    /// <param name="references">The references.</param>
    public FolderGraph(IEnumerable<string> folders, IEnumerable<Reference> references)
    {
        foreach (string folder in folders)
        {
            arrows.TryAdd(folder, new(StringComparer.Ordinal));
        }

        foreach (Reference reference in references.Where(reference => reference.From != reference.To))
        {
            arrows.TryAdd(reference.To, new(StringComparer.Ordinal));
            arrows[reference.From].Add(reference.To);
        }
    }

    /// <summary>All folders.</summary>
    public IReadOnlyCollection<string> Folders => arrows.Keys;

    /// <summary>The pairs of folders that refer to each other.</summary>
    public IReadOnlyList<(string First, string Second)> MutualPairs() =>
    [
        .. from first in arrows.Keys
           from second in arrows[first]
           where string.CompareOrdinal(first, second) < 0 && arrows[second].Contains(first)
           select (first, second),
    ];

    /// <summary>The knots: folders of which each is reached from each other; the biggest first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Knots()
    {
        Dictionary<string, HashSet<string>> reached = arrows.Keys.ToDictionary(folder => folder, ReachedFrom, StringComparer.Ordinal);
        return
        [
            .. arrows.Keys.Where(folder => reached[folder].Contains(folder))
                .GroupBy(folder => arrows.Keys.First(other => reached[folder].Contains(other) && reached[other].Contains(folder)), StringComparer.Ordinal)
                .Select(IReadOnlyList<string> (knot) => [.. knot])
                .OrderByDescending(knot => knot.Count),
        ];
    }

    private HashSet<string> ReachedFrom(string folder)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Queue<string> waiting = new(arrows[folder]);
        while (waiting.TryDequeue(out string? next))
        {
            if (reached.Add(next))
            {
                foreach (string further in arrows[next])
                {
                    waiting.Enqueue(further);
                }
            }
        }

        return reached;
    }
}
