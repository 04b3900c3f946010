namespace KzSaData.Export.Jobs;

/// <summary>Counts what a format cannot carry while it is written.</summary>
internal sealed class Losses
{
    private readonly List<string> order = [];
    private readonly Dictionary<string, NotCarried> byCode = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order in which they were first met.</summary>
    public IReadOnlyList<NotCarried> All => Array.AsReadOnly([.. order.Select(code => byCode[code])]);

    public void Add(string code, string words, long count = 1)
    {
        if (!byCode.TryGetValue(code, out NotCarried? sofar))
        {
            order.Add(code);
            sofar = new NotCarried(code, words, 0);
        }

        byCode[code] = sofar with { Count = sofar.Count + count };
    }
}
