using System.Globalization;
using System.Text.Json;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Mcp;

/// <summary>What a tool is called with. Models write numbers as text, and text as numbers: both are taken.</summary>
internal sealed class ToolArguments(IDictionary<string, JsonElement> values)
{
    /// <summary>The names that were given.</summary>
    public IEnumerable<string> Names => values.Where(static value => value.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.False)).Select(static value => value.Key);

    /// <summary>Refuses what a tool has no use for: an answer to less than was asked looks like an answer.</summary>
    /// <exception cref="UsageException">There is an argument that the tool does not have, or one that is neither true nor false and has to be.</exception>
    public void Check(string tool, IReadOnlyList<ToolParameter> parameters)
    {
        string[] known = [.. parameters.Select(static parameter => parameter.Name)];
        if (values.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            string hint = UnknownCode.Nearest(unknown, known) is { } nearest ? $"did you mean '{nearest}'? There" : "there";
            throw new UsageException($"'{UnknownCode.Shown(unknown)}' is no argument of {tool}; {hint} are {string.Join(", ", known)}.");
        }

        if (parameters.FirstOrDefault(parameter => parameter.Type == "boolean" && Text(parameter.Name) is not (null or "true" or "false")) is { } truth)
        {
            throw new UsageException($"'{truth.Name}' is true or false, not '{UnknownCode.Shown(Text(truth.Name)!)}'.");
        }
    }

    /// <summary>The text of an argument; null where it is not given.</summary>
    /// <exception cref="UsageException">It is a list or an object.</exception>
    public string? Text(string name) => !values.TryGetValue(name, out JsonElement value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.Null or JsonValueKind.False or JsonValueKind.Undefined => null,
        _ => throw new UsageException($"'{name}' is no text, number or truth value."),
    };

    /// <exception cref="UsageException">It is missing.</exception>
    public string Required(string name) => Text(name) is { Length: > 0 } text ? text : throw new UsageException($"'{name}' is missing.");

    /// <summary>A whole number from 1 on, or what it is without one.</summary>
    /// <exception cref="UsageException">It is no such number.</exception>
    public int Number(string name, int otherwise) => Text(name) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number
        : throw new UsageException($"'{name}' is no whole number above 0.");
}
