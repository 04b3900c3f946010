using System.Text.Json;
using KzSaData.Seeds.Files;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace KzSaData.Tool.Mcp;

/// <summary>A tool that programs call over the Model Context Protocol: arguments in, JSON out.</summary>
internal sealed class DatasetTool : McpServerTool
{
    private readonly ToolParameter[] parameters;
    private readonly Func<ToolArguments, string> answer;

    /// <param name="name">Its name.</param>
    /// <param name="description">What it answers, for a model that has to choose.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="answer">The answer, as JSON; a <see cref="UsageException"/> becomes the answer that the arguments are wrong.</param>
    public DatasetTool(string name, string description, ToolParameter[] parameters, Func<ToolArguments, string> answer)
    {
        this.parameters = parameters;
        this.answer = answer;
        ProtocolTool = new ModelContextProtocol.Protocol.Tool
        {
            Name = name,
            Description = description,
            InputSchema = ToolParameter.Schema(parameters),
            Annotations = new ToolAnnotations { ReadOnlyHint = true, IdempotentHint = true, OpenWorldHint = false, DestructiveHint = false },
        };
    }

    public override ModelContextProtocol.Protocol.Tool ProtocolTool { get; }

    public override IReadOnlyList<object> Metadata => [];

    public override ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        try
        {
            ToolArguments arguments = new(request.Params?.Arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal));
            arguments.Check(ProtocolTool.Name, parameters);
            return ValueTask.FromResult(Result(answer(arguments), isError: false));
        }
        catch (Exception wrong) when (wrong is UsageException or DatasetFormatException or OverflowException)
        {
            return ValueTask.FromResult(Result(ForModels(wrong.Message), isError: true));
        }
    }

    // What is asked with is worded for a command line; here commands are tools, and options arguments.
    private string ForModels(string message) =>
        parameters.Aggregate(message.Replace("kzsa search WORDS", "the tool search", StringComparison.Ordinal), static (text, parameter) => text.Replace($"--{parameter.Name}", parameter.Name, StringComparison.Ordinal));

    private static CallToolResult Result(string text, bool isError) => new() { Content = [new TextContentBlock { Text = text }], IsError = isError };
}
