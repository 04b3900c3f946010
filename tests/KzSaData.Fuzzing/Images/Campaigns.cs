using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace KzSaData.Fuzzing.Images;

/// <summary>A campaign in as many processes as there are cores: coverage belongs to a process.</summary>
internal static class Campaigns
{
    /// <summary>The command of a process that does a share of the work.</summary>
    public const string Share = "share";

    private static readonly string Findings = Path.Combine(AppContext.BaseDirectory, "findings");

    /// <summary>Starts the processes, adds up what they did and prints it as a part of a report; 1 where something was found.</summary>
    public static int Lead(string what, long mutants, int seed)
    {
        int processes = Environment.ProcessorCount;
        List<Process> shares = [.. Enumerable.Range(0, processes).Select(number => Start(what, (mutants / processes) + (number < mutants % processes ? 1 : 0), seed + number))];
        CampaignReport report = new();
        int code = 0;
        foreach (Process share in shares)
        {
            string output = share.StandardOutput.ReadToEnd();
            share.WaitForExit();
            code = Math.Max(code, share.ExitCode);
            report.Add(output.Length > 0 ? JsonSerializer.Deserialize<CampaignReport>(output)! : new CampaignReport());
        }

        Print(what, report, processes);
        return code != 0 ? code : report.Findings.Count > 0 ? 1 : 0;
    }

    /// <summary>Does a share of the work and prints what it did as JSON; the coverage is that of the process.</summary>
    public static int Follow(string what, long mutants, int seed, Coverage coverage)
    {
        bool published = what == "published";
        IReadOnlyList<byte[]> images = published ? [ImageBytes.Of(KzSaDataset.Current).Bytes] : Samples.All;
        using Campaign campaign = new(new CampaignOptions(mutants, seed, published ? 2 : int.MaxValue, Findings), images, coverage);
        CampaignReport report = campaign.Run(done => Console.Error.WriteLine($"{what} {seed}: {done} mutants"));
        Console.WriteLine(JsonSerializer.Serialize(report));
        return 0;
    }

    private static Process Start(string what, long mutants, int seed)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };

        // Run by `dotnet exec`, the program is that and the assembly its argument.
        if (!Path.GetFileNameWithoutExtension(start.FileName).StartsWith("KzSaData", StringComparison.Ordinal))
        {
            start.ArgumentList.Add("exec");
            start.ArgumentList.Add(typeof(Campaigns).Assembly.Location);
        }

        foreach (string argument in new[] { Share, mutants.ToString(CultureInfo.InvariantCulture), seed.ToString(CultureInfo.InvariantCulture), what })
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static void Print(string what, CampaignReport report, int processes)
    {
        Console.WriteLine(what == "published" ? "## Mutants of the published image" : "## Mutants of small images that have every shape");
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Mutants:N0} mutants in {report.Seconds:N0} s, in {processes} processes; {(report.Steps > 0 ? $"led by coverage: {report.Steps:N0} steps between blocks of code, {report.Corpus:N0} images kept for a new way" : "by structure, without coverage")}."));
        Console.WriteLine();
        Console.WriteLine("| | |");
        Console.WriteLine("|---|---:|");
        Line("opened", report.Opened);
        Line("questions answered", report.Answers);
        Line("questions refused with DatasetFormatException", report.Refusals);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| slowest mutant, all its answers | {report.SlowestMilliseconds:N0} ms |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| most memory allocated by a mutant, all its answers | {report.MostMemory / 1048576.0:N1} MB |"));
        Line("anything else: other exceptions, more than 512 MB", report.Findings.Values.Sum());
        foreach ((string finding, long times) in report.Findings)
        {
            Console.WriteLine($"\n{times} × {finding}");
        }
    }

    private static void Line(string label, long number) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {label} | {number:N0} |"));
}
