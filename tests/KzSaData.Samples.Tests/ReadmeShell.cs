namespace KzSaData.Samples.Tests;

/// <summary>Runs the commands of a README one after the other, as its readers do in the root of the repository, but where nothing is spoilt.</summary>
internal sealed class ReadmeShell : IAsyncDisposable
{
    private const string Address = "http://127.0.0.1:5080";
    private static readonly string[] Linked = ["samples", "seeds", "src", "tests"];
    private readonly TemporaryFolder root = new();
    private WebApiService? service;

    public ReadmeShell()
    {
        foreach (string name in Linked)
        {
            Directory.CreateSymbolicLink(root.At(name), Repository.At(name));
        }

        Directory.CreateDirectory(root.At("artifacts"));
    }

    /// <summary>What is there now that git would see in the root of the repository.</summary>
    public IEnumerable<string> Left => Directory.EnumerateFileSystemEntries(root.Path).Select(static entry => Path.GetFileName(entry)).Except([.. Linked, "artifacts"]);

    /// <summary>All that a command prints, on the error stream too.</summary>
    public async Task<string> Run(string command)
    {
        if (command == "dotnet run --project samples/WebApi")
        {
            service = new WebApiService();
            await service.InitializeAsync();
            return service.Greeting.Replace(service.Client.BaseAddress!.GetLeftPart(UriPartial.Authority), Address, StringComparison.Ordinal);
        }

        if (command == "dotnet run samples/QuickStart.cs")
        {
            return (await Sample.RunQuickStart()).Output;
        }

        if (command.StartsWith($"curl '{Address}", StringComparison.Ordinal))
        {
            using HttpResponseMessage answer = await service!.Client.GetAsync(new Uri(command[$"curl '{Address}".Length..^1], UriKind.Relative));
            return await answer.Content.ReadAsStringAsync();
        }

        Outcome outcome = await Sample.Execute("bash", ["-c", $"exec 2>&1\n{Built(command)}"], root.Path);
        return outcome.Output;
    }

    public async ValueTask DisposeAsync()
    {
        if (service is not null)
        {
            await service.DisposeAsync();
        }

        root.Dispose();
    }

    // The samples are built: they need not be built again by each command.
    private static string Built(string command)
    {
        foreach (string name in Sample.Names)
        {
            command = command.Replace($"dotnet run --project samples/{name} --", Sample.Program(name), StringComparison.Ordinal);
            command = command == $"dotnet run --project samples/{name}" ? Sample.Program(name) : command;
        }

        return command.StartsWith("kzsa ", StringComparison.Ordinal) ? $"{Sample.Kzsa}{command["kzsa".Length..]}" : command;
    }
}
