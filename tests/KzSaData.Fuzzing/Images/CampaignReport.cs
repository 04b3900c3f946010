namespace KzSaData.Fuzzing.Images;

/// <summary>What a campaign has done and found; reports of several processes add up.</summary>
internal sealed class CampaignReport
{
    /// <summary>How many mutants were made.</summary>
    public long Mutants { get; set; }

    /// <summary>How many of them opened.</summary>
    public long Opened { get; set; }

    /// <summary>How many questions were answered.</summary>
    public long Answers { get; set; }

    /// <summary>How many questions were refused as those of a damaged image.</summary>
    public long Refusals { get; set; }

    /// <summary>How many steps between blocks of code were taken; 0 where nothing counts them.</summary>
    public int Steps { get; set; }

    /// <summary>How many images there are to mutate in the end.</summary>
    public int Corpus { get; set; }

    /// <summary>How long it took.</summary>
    public double Seconds { get; set; }

    /// <summary>How long the slowest mutant took.</summary>
    public double SlowestMilliseconds { get; set; }

    /// <summary>How much the greediest mutant allocated, in bytes, over all its answers.</summary>
    public long MostMemory { get; set; }

    /// <summary>What went wrong, and how often.</summary>
    public SortedDictionary<string, long> Findings { get; init; } = new(StringComparer.Ordinal);

    public void Add(string finding) => Findings[finding] = Findings.GetValueOrDefault(finding) + 1;

    /// <summary>Takes in what another process did at the same time.</summary>
    public void Add(CampaignReport other)
    {
        Mutants += other.Mutants;
        Opened += other.Opened;
        Answers += other.Answers;
        Refusals += other.Refusals;
        Steps = Math.Max(Steps, other.Steps);
        Corpus += other.Corpus;
        Seconds = Math.Max(Seconds, other.Seconds);
        SlowestMilliseconds = Math.Max(SlowestMilliseconds, other.SlowestMilliseconds);
        MostMemory = Math.Max(MostMemory, other.MostMemory);
        foreach ((string finding, long times) in other.Findings)
        {
            Findings[finding] = Findings.GetValueOrDefault(finding) + times;
        }
    }
}
