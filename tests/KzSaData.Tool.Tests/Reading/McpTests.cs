using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using KzSaData.Tool.Mcp;
using KzSaData.Tool.Wording;
using ModelContextProtocol.Server;

namespace KzSaData.Tool.Tests.Reading;

/// <summary>A conversation with a program that has a language model.</summary>
public sealed class McpTests : IDisposable
{
    private const string Hello = """{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";
    private const string Ready = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";

    private readonly SmallSeeds seeds = new SmallSeeds().Gift();

    public void Dispose() => seeds.Dispose();

    [Fact]
    public async Task The_tools_are_listed_with_their_parameters()
    {
        JsonElement tools = (await Ask("""{"jsonrpc":"2.0","id":1,"method":"tools/list"}""")).GetProperty("tools");

        tools.EnumerateArray().Select(tool => tool.GetProperty("name").GetString()).Should().BeEquivalentTo("search", "get", "list", "total", "cite");
        tools.EnumerateArray().Should().OnlyContain(tool => tool.GetProperty("inputSchema").GetProperty("type").GetString() == "object");
    }

    [Theory]
    [InlineData("search", """{"words":"gift"}""")]
    [InlineData("list", """{"kind":"donation","year":"1994"}""")]
    [InlineData("list", """{"disputed":true,"actor":"Saudi Arabia"}""")]
    [InlineData("get", """{"id":"a-gift"}""")]
    [InlineData("total", """{"from":"saudi-arabia","by":"year"}""")]
    public async Task Every_answer_says_how_sure_it_is_and_who_says_so(string tool, string arguments)
    {
        string text = await Call(tool, arguments);

        text.Should().Contain("a-gift").And.Contain("One independent voice").And.Contain("The Gazette: 1993").And.Contain("Guests from afar").And.Contain("\"version\":");
    }

    [Fact]
    public async Task Citations_name_the_version() => (await Call("cite", """{"id":"a-gift"}""")).Should().Contain("Guests from afar").And.Contain("contentHash");

    [Theory]
    [InlineData("get", """{"id":"a-gft"}""", "did you mean 'a-gift'?")]
    [InlineData("get", "{}", "'id' is missing")]
    [InlineData("get", """{"id":"nobody at all"}""", "the tool search")]
    [InlineData("cite", """{"ids":["a-gift"]}""", "'ids' is no argument of cite; did you mean 'id'? There are id, style.")]
    [InlineData("list", """{"bogus":1}""", "'bogus' is no argument of list; there are kind, year, since")]
    [InlineData("list", """{"year":"abc"}""", "year takes a year from 1 to 9999, such as 2024, not 'abc'.")]
    [InlineData("list", """{"disputed":"maybe"}""", "'disputed' is true or false, not 'maybe'.")]
    [InlineData("list", """{"since":1995,"until":1994}""", "since must not be after until.")]
    [InlineData("list", """{"limit":-1}""", "no whole number")]
    [InlineData("list", """{"year":{}}""", "'year' is no text")]
    [InlineData("list", """{"kind":"--help"}""", "no kind of record")]
    [InlineData("total", """{"by":"month"}""", "there are year, area, funder")]
    public async Task What_makes_no_sense_is_answered_with_a_way_out(string tool, string arguments, string reason)
    {
        JsonElement result = await Result(tool, arguments);

        result.GetProperty("isError").GetBoolean().Should().BeTrue();
        result.GetProperty("content")[0].GetProperty("text").GetString().Should().Contain(reason).And.NotContain("kzsa ").And.NotMatchRegex("--(year|since|until|disputed)");
    }

    private async Task<string> Call(string tool, string arguments) => (await Result(tool, arguments)).GetProperty("content")[0].GetProperty("text").GetString()!;

    private Task<JsonElement> Result(string tool, string arguments) =>
        Ask($$$"""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}}}}""");

    private async Task<JsonElement> Ask(string message)
    {
        using Dataset data = Dataset.FromSeeds(seeds.Path);
        Pipe input = new();
        Pipe output = new();
        Task server = DatasetServer.Run(data, new Words("en"), _ => new StreamServerTransport(input.Reader.AsStream(), output.Writer.AsStream()), CancellationToken.None);
        await input.Writer.WriteAsync(Encoding.UTF8.GetBytes($"{Hello}\n{Ready}\n{message}\n"));
        using StreamReader answers = new(output.Reader.AsStream());
        JsonElement? answer = null;
        while (answer is null && await answers.ReadLineAsync() is { } line)
        {
            JsonElement read = JsonDocument.Parse(line).RootElement;
            answer = read.TryGetProperty("id", out JsonElement id) && id.GetInt32() == 1 ? read.GetProperty("result") : null;
        }

        await input.Writer.CompleteAsync();
        await server;
        return answer!.Value;
    }
}
