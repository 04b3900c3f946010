namespace KzSaData.Architecture;

/// <summary>The storeys of a project, as <c>storeys.txt</c> gives them.</summary>
public sealed class Storeys
{
    private readonly Dictionary<string, int> heights = new(StringComparer.Ordinal);
    private readonly HashSet<string> apart = new(StringComparer.Ordinal);

    /// <summary>Reads the lines of one project, lowest storey first.</summary>
    public Storeys(IEnumerable<string> lines)
    {
        int height = 0;
        foreach (string line in lines)
        {
            if (line.StartsWith("generated:", StringComparison.Ordinal))
            {
                Generated = line["generated:".Length..].Trim();
                continue;
            }

            height++;
            foreach (string folder in line.Split([',', '|'], StringSplitOptions.TrimEntries))
            {
                heights.Add(folder, height);
                if (line.Contains('|', StringComparison.Ordinal))
                {
                    apart.Add(folder);
                }
            }
        }
    }

    /// <summary>The folder to which types belong that only generated code declares.</summary>
    public string? Generated { get; }

    /// <summary>All folders that have a storey.</summary>
    public IEnumerable<string> Folders => heights.Keys;

    /// <summary>Whether a folder has a storey.</summary>
    public bool Has(string folder) => heights.ContainsKey(folder);

    /// <summary>Whether one folder may refer to another: to its own storey, where that is shared, and to those below it.</summary>
    public bool Allows(string from, string to) =>
        from == to
        || (heights.TryGetValue(from, out int above)
            && heights.TryGetValue(to, out int below)
            && (above > below || (above == below && !apart.Contains(from))));
}
