using System.Text.Json;
using KzSaData.Seeds.Files;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace KzSaData.Tool.Mcp;

/// <summary>A tool that programs call over the Model Context Protocol: arguments in, JSON out.</summary>
internal sealed class DatasetTool : McpServerTool
{
    private readonly Func<ToolArguments, string> answer;

    /// <param name="name">Its name.</param>
    /// <param name="description">What it answers, for a model that has to choose.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="answer">The answer, as JSON; a <see cref="UsageException"/> becomes the answer that the arguments are wrong.</param>
    public DatasetTool(string name, string description, ToolParameter[] parameters, Func<ToolArguments, string> answer)
    {
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
            return ValueTask.FromResult(Result(answer(new ToolArguments(request.Params?.Arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal))), isError: false));
        }
        catch (Exception wrong) when (wrong is UsageException or DatasetFormatException or OverflowException)
        {
            return ValueTask.FromResult(Result(wrong.Message, isError: true));
        }
    }

    private static CallToolResult Result(string text, bool isError) => new() { Content = [new TextContentBlock { Text = text }], IsError = isError };
}
