namespace KzSaData.Benchmarks;

/// <summary>All that a run has measured.</summary>
internal sealed class Results
{
    public required bool IsShort { get; init; }

    /// <summary>The sizes that were asked, 0 for the real dataset, in order.</summary>
    public required int[] Sizes { get; init; }

    /// <summary>The size of the large image in the cold start, and of the opening with the least memory.</summary>
    public required int Large { get; init; }

    public required string Machine { get; init; }

    public List<(string Name, double Milliseconds, double Ratio)> Cold { get; set; } = [];

    /// <summary>Milliseconds, of these just-in-time compilation, and methods compiled, of the first answer.</summary>
    public double[] FirstAnswer { get; set; } = [];

    public List<Timing> SideBySide { get; } = [];

    public List<Timing> Steady { get; set; } = [];

    public List<(string Name, int Records, double Milliseconds, double Managed, double Private)> Opened { get; } = [];

    /// <summary>Size, seconds, seconds of processor time, image, peak of memory and seeds in bytes.</summary>
    public List<(int Records, double[] Numbers)> Compiled { get; } = [];

    public double ReadFile { get; set; }

    public double TwoThreads { get; set; }

    /// <summary>How many times as long three filters over all kinds take as over each kind, added up: to count, and to walk; by size.</summary>
    public List<(int Records, double Count, double Walk)> AllKinds { get; } = [];

    /// <summary>Bounds of the machine in nanoseconds: kilobyte from memory, kilobyte from caches, miss, page.</summary>
    public double[] Bounds { get; set; } = [];

    public int Largest => Sizes[^1];

    /// <summary>The time of this library.</summary>
    public double Own(int records, string measure) => Find(records, measure, "KzSaData").Nanoseconds;

    /// <summary>How many times as long as this library another contestant takes.</summary>
    public double Ratio(int records, string measure, string contestant) => Find(records, measure, contestant).Ratio;

    /// <summary>Bytes that this library allocates for an answer.</summary>
    public long Allocated(int records, string measure) => Find(records, measure, "KzSaData").Allocated.GetValueOrDefault();

    private Timing Find(int records, string measure, string contestant) =>
        SideBySide.Find(timing => timing.Records == records && timing.Measure == measure && timing.Contestant == contestant)
        ?? throw new InvalidOperationException($"{measure} was not asked of {contestant} with {records} records");
}
