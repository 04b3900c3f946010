using System.Text.RegularExpressions;

namespace KzSaData.Samples.Tests;

/// <summary>What READMEs say must be so: commands exist, print what is shown and leave nothing behind; links lead somewhere; code is code that runs.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> All => [.. Readme.Paths];

    public static TheoryData<string> OfSamples => [.. Readme.Paths.Where(static path => path.StartsWith("samples/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(OfSamples))]
    public async Task What_it_shows_is_what_is_printed(string path)
    {
        Transcript[] transcripts = [.. new Readme(path).Transcripts];
        transcripts.Should().NotBeEmpty();
        await using ReadmeShell shell = new();
        foreach (Transcript transcript in transcripts)
        {
            string printed = await shell.Run(transcript.Command);
            if (!transcript.Tells(printed) && Environment.GetEnvironmentVariable(ApprovedText.Approve) == "1")
            {
                Readme.Replace(path, transcript.Printed, transcript.Renewed(printed));
                continue;
            }

            transcript.Tells(printed).Should().BeTrue("{0} shows of '{1}':\n{2}\nbut it prints:\n{3}\nRun the test with KZSA_APPROVE=1 to have it written; … stands for what is left out", path, transcript.Command, transcript.Printed, printed);
        }

        shell.Left.Should().BeEmpty("commands of a README leave nothing that git sees: artifacts/ is the folder for files");
    }

    [Fact]
    public async Task The_front_page_shows_what_the_quick_start_prints()
    {
        string shown = Printed().Match(new Readme("README.md").Text).Groups["body"].Value;

        string printed = (await Sample.RunQuickStart()).Output;

        if (Environment.GetEnvironmentVariable(ApprovedText.Approve) == "1")
        {
            Readme.Replace("README.md", shown, printed);
            shown = printed;
        }

        printed.Should().Be(shown, "README.md shows it; run the test with {0}=1 to write it", ApprovedText.Approve);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_commands_name_what_exists(string path)
    {
        foreach (string command in new Readme(path).Commands)
        {
            CommandLine line = CommandLine.Parse(command);
            Path.Exists(Repository.At(line.Program)).Should().BeTrue("{0} names '{1}'", path, command);
            line.Unknown.Should().BeEmpty("{0} names '{1}', and {2} must know them", path, command, line.Program);
        }
    }

    [Theory]
    [MemberData(nameof(OfSamples))]
    public void Its_prose_names_options_that_exist_and_no_figures_that_nobody_compares(string path)
    {
        Readme readme = new(path);
        string sources = string.Concat(CommandLine.SourcesOf(readme.Folder));
        string prose = Code().Replace(readme.Prose, static code => code.Value.Contains("dotnet", StringComparison.Ordinal) ? string.Empty : code.Value);
        Option().Matches(prose).Select(static option => option.Value).Where(option => !CommandLine.Knows(sources, option)).Should().BeEmpty("{0} names them", path);
        prose.Should().NotMatchRegex(@"\d[\d,]* (published |own )?(records|events|agreements|investments|sources|actors|places|bytes)", "a figure belongs into a block, where it is compared");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_links_lead_somewhere(string path)
    {
        Readme readme = new(path);
        readme.Links.Where(link => !Path.Exists(Path.Combine(readme.Folder, link))).Should().BeEmpty("{0} links them", path);
    }

    [Fact]
    public void Code_is_that_of_a_sample()
    {
        string[] samples = [.. CommandLine.SourcesOf(Repository.At("samples"))];
        string[] shown = [.. Readme.Paths.Where(static path => path == "README.md" || path.StartsWith("samples/", StringComparison.Ordinal)).SelectMany(static path => new Readme(path).Programs)];

        shown.Should().NotBeEmpty().And.OnlyContain(code => samples.Any(sample => sample.Contains(code, StringComparison.Ordinal)), "code that nobody runs goes stale; copy it from a sample");
    }

    [Fact]
    public void The_version_to_refer_to_is_the_one_that_is_built()
    {
        string version = typeof(Dataset).Assembly.GetName().Version!.ToString(3);

        new Readme("samples/README.md").Text.Should().Contain($"#:package KzSaData@{version}`");
    }

    [GeneratedRegex(@"^prints\n\n```text\n(?<body>.*?)```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Printed();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=`)--[a-z-]+")]
    private static partial Regex Option();
}
