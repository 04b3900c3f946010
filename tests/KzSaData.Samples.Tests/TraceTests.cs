namespace KzSaData.Samples.Tests;

/// <summary>A sample leaves no file behind, neither where it is run nor among the temporary ones, unless it is asked for one.</summary>
public sealed class TraceTests
{
    public static TheoryData<string> Samples => [.. Sample.Names.Except(["WebApi"])];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task It_leaves_no_file_in_an_empty_folder(string name)
    {
        using TemporaryFolder folder = new();
        using TemporaryFolder asked = new();

        (await Sample.Execute(Sample.Program(name), Options(name, asked), folder.Path)).ShouldSucceed();

        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task It_leaves_no_temporary_file(string name)
    {
        using TemporaryFolder temporary = new();
        using TemporaryFolder asked = new();

        // The runtime's own sockets for debuggers are none of the sample's files.
        (await Sample.Execute("env", [$"TMPDIR={temporary.Path}", "DOTNET_EnableDiagnostics=0", Sample.Program(name), .. Options(name, asked)], asked.Path)).ShouldSucceed();

        Directory.EnumerateFileSystemEntries(temporary.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task They_leave_the_repository_as_git_knows_it()
    {
        using TemporaryFolder asked = new();
        string before = await Status();

        foreach (string name in Sample.Names.Except(["WebApi"]))
        {
            (await Sample.Run(name, Options(name, asked))).ShouldSucceed();
        }

        (await Sample.RunQuickStart()).ShouldSucceed();
        (await Status()).Should().Be(before);
    }

    [Fact]
    public async Task The_service_leaves_no_file_in_an_empty_folder()
    {
        using TemporaryFolder folder = new();
        WebApiService service = new(folder.Path);
        await service.InitializeAsync();
        await service.Get("/api/events?limit=1");
        await service.DisposeAsync();

        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    // The report is a file for which one asks.
    private static string[] Options(string name, TemporaryFolder asked) => name == "InvestmentReport" ? ["--out", asked.At("report")] : [];

    private static async Task<string> Status()
    {
        Outcome status = await Sample.Execute("git", ["status", "--porcelain", "--untracked-files=all"]);
        status.ShouldSucceed();
        return status.Output;
    }
}
