using System.Diagnostics;

namespace KzSaData.Fuzzing.Images;

/// <summary>Mutant after mutant through the target, led by coverage where the engine is instrumented.</summary>
internal sealed class Campaign(CampaignOptions options, IReadOnlyList<byte[]> images, Coverage coverage) : IDisposable
{
    /// <summary>What an answer may take at most.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    /// <summary>What an answer may allocate at most.</summary>
    public const long MostMemory = 512L << 20;

    // Beyond this, mutants that found something new take the place of others.
    private const int MostImages = 4096;

    private readonly Random random = new(options.Seed);
    private readonly ImageTarget target = new(options.MostRecords);
    private readonly List<byte[]> corpus = [.. images];
    private long begun = Stopwatch.GetTimestamp();
    private byte[]? current;

    /// <summary>Does as the options say; a mutant that takes too long ends the process, and is kept.</summary>
    public CampaignReport Run(Action<long>? progress = null)
    {
        CampaignReport report = new();
        long started = Stopwatch.GetTimestamp();
        using Timer watch = new(_ => EndWhatHangs(), null, MostTime, MostTime);
        foreach (byte[] image in images)
        {
            Try(image, report);
        }

        ImageMutator mutator = new(random);
        while (report.Mutants < options.Mutants)
        {
            byte[] mutant = mutator.Mutate(corpus[random.Next(corpus.Count)], corpus[random.Next(corpus.Count)]);
            if (Try(mutant, report))
            {
                Keep(mutant);
            }

            report.Mutants++;
            if (report.Mutants % 10_000 == 0)
            {
                progress?.Invoke(report.Mutants);
            }
        }

        report.Seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        report.Opened = target.Opened - images.Count;
        report.Answers = target.Answers;
        report.Refusals = target.Refusals;
        report.Steps = coverage.Steps;
        report.Corpus = corpus.Count;
        return report;
    }

    public void Dispose() => target.Dispose();

    // Whether the mutant went a new way.
    private bool Try(byte[] mutant, CampaignReport report)
    {
        (current, begun) = (mutant, Stopwatch.GetTimestamp());
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        coverage.Begin();
        try
        {
            target.Ask(mutant);
        }
        catch (Exception e)
        {
            // Any exception is a finding: that is what a campaign is for.
            report.Add($"{e.GetType().Name}: {e.Message} {Where(e)}");
            Save(mutant, $"thrown-{report.Findings.Count}");
        }

        double milliseconds = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        long memory = GC.GetAllocatedBytesForCurrentThread() - allocated;
        report.SlowestMilliseconds = Math.Max(report.SlowestMilliseconds, milliseconds);
        report.MostMemory = Math.Max(report.MostMemory, memory);
        if (memory > MostMemory)
        {
            report.Add($"{memory >> 20} MB for an image of {mutant.Length} bytes");
            Save(mutant, $"memory-{report.Findings.Count}");
        }

        return coverage.FoundNew();
    }

    // The places in the library that it passed, innermost first.
    private static string Where(Exception e) => string.Join(' ', (e.StackTrace ?? string.Empty).Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("at KzSaData.", StringComparison.Ordinal)).Take(3).Select(static line => line.Split(" in ")[0]));

    private void Keep(byte[] mutant)
    {
        if (corpus.Count < MostImages)
        {
            corpus.Add(mutant);
        }
        else
        {
            corpus[random.Next(images.Count, corpus.Count)] = mutant;
        }
    }

    private void EndWhatHangs()
    {
        if (current is { } mutant && Stopwatch.GetElapsedTime(begun) > 5 * MostTime)
        {
            Save(mutant, "hangs");
            Console.Error.WriteLine($"A mutant took more than {5 * MostTime}; it is kept as hangs.kzsa.");
            Environment.Exit(3);
        }
    }

    private void Save(byte[] mutant, string name)
    {
        if (options.FindingsFolder is { } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, name + ".kzsa"), mutant);
        }
    }
}
