using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace KzSaData.Samples.Tests;

/// <summary>The sample WebApi, listening on a free loopback port for as long as its tests run.</summary>
public sealed class WebApiService : IAsyncLifetime
{
    private readonly Process process;
    private Task? drained;

    public WebApiService()
        : this(Repository.Root)
    {
    }

    internal WebApiService(string folder) => process = Sample.Start(Sample.Program("WebApi"), ["--urls", "http://127.0.0.1:0"], folder);

    public HttpClient Client { get; } = new();

    /// <summary>What it printed until it listened.</summary>
    public string Greeting { get; private set; } = string.Empty;

    public async Task InitializeAsync()
    {
        const string sign = "Now listening on: ";
        drained = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource tooLong = new(TimeSpan.FromSeconds(60));
        while (await process.StandardOutput.ReadLineAsync(tooLong.Token) is { } line)
        {
            Greeting += line + "\n";
            if (line.IndexOf(sign, StringComparison.Ordinal) is >= 0 and int at)
            {
                Client.BaseAddress = new Uri(line[(at + sign.Length)..]);
                drained = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return;
            }
        }

        throw new InvalidOperationException("the service ended without listening");
    }

    public async Task<JsonElement> Get(string path) => await Client.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative));

    public async Task DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await (drained ?? Task.CompletedTask);
        process.Dispose();
        Client.Dispose();
    }
}
