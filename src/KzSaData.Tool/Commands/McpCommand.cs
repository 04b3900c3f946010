using System.CommandLine;
using KzSaData.Tool.Mcp;
using KzSaData.Tool.Output;
using ModelContextProtocol.Server;

namespace KzSaData.Tool.Commands;

/// <summary><c>mcp</c>: lets a program with a language model ask the dataset.</summary>
internal static class McpCommand
{
    public static Command Create(Printer printer) =>
        new ReaderCommand("mcp", "Serves the dataset over the Model Context Protocol on standard input and output: search, get, list, total, cite.", "mcp", "mcp --data mine.kzsa")
            .Does(printer, hasForms: false, static (_, asked) =>
            {
                using Interruption interruption = new();
                DatasetServer.Run(asked.Data, asked.Words, static options => new StdioServerTransport(options), interruption.Token).GetAwaiter().GetResult();
                return ExitCode.Done;
            });
}
