using KzSaData.Tool.Wording;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace KzSaData.Tool.Mcp;

/// <summary>A server of the Model Context Protocol over a dataset.</summary>
internal static class DatasetServer
{
    private const string Instructions =
        "What has passed between Kazakhstan and Saudi Arabia since 1991. Every record says how sure it is (support) and what sources contradict (disputed): repeat both, and name the sources. "
        + "'One independent voice' is a lead, not a fact. Dates are as precise as the evidence and no more. Never add sums of different stages or currencies.";

    /// <summary>Answers until the other side ends the conversation.</summary>
    public static async Task Run(Dataset data, Words words, Func<McpServerOptions, ITransport> connect, CancellationToken cancellation)
    {
        McpServerOptions options = new()
        {
            ServerInfo = new Implementation { Name = "kzsa", Version = data.Release.Version },
            ServerInstructions = Instructions,
            ToolCollection = [.. new DatasetTools(data, words).All],
        };
        ITransport transport = connect(options);
        await using (transport.ConfigureAwait(false))
        {
            McpServer server = McpServer.Create(transport, options);
            await using (server.ConfigureAwait(false))
            {
                await server.RunAsync(cancellation).ConfigureAwait(false);
            }
        }
    }
}
