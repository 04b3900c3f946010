using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace KzSaData.CodeLists.Reading;

/// <summary>Reads the members of an object by name, and misses none that is there.</summary>
internal sealed class ObjectReader
{
    private readonly JsonFile file;
    private readonly JsonNode node;
    private readonly Dictionary<string, JsonNode> members = new(StringComparer.Ordinal);
    private readonly List<string> known = [];

    public ObjectReader(JsonFile file, JsonNode node)
    {
        this.file = file;
        this.node = node;
        if (node.Kind != JsonTokenType.StartObject)
        {
            file.Report(Problem.WrongKind, node.Offset, "this", "an object");
        }

        foreach ((string name, int offset, JsonNode value) in node.Members)
        {
            if (members.ContainsKey(name))
            {
                file.Report(Problem.Twice, offset, name);
            }

            members[name] = value;
        }
    }

    /// <summary>The names of the members, in order.</summary>
    public IEnumerable<string> Names => members.Keys;

    /// <summary>Notes that something is wrong with a member, or with the object where it has no such member.</summary>
    public void Report(DiagnosticDescriptor problem, string name, params object[] arguments) =>
        file.Report(problem, Find(name)?.Offset ?? node.Offset, arguments);

    /// <summary>A text that must be there.</summary>
    /// <returns>The text, or the name where it is missing, so that reading goes on.</returns>
    public string Text(string name) => OptionalText(name) ?? Missing(name, name);

    /// <summary>A text, or null where there is none.</summary>
    public string? OptionalText(string name)
    {
        if (Find(name, JsonTokenType.String, "a text") is not { } value)
        {
            return null;
        }

        if (value.Text.Length == 0 || value.Text.Trim() != value.Text || value.Text.Any(char.IsControl))
        {
            file.Report(Problem.BadText, value.Offset, value.Text, name, "it is empty, or has blanks around it or line breaks in it");
        }

        return value.Text;
    }

    /// <summary>A whole number that must be there, or null where it is not.</summary>
    public int? Number(string name)
    {
        if (Find(name, JsonTokenType.Number, "a number") is not { } value)
        {
            return Missing<int?>(name, null);
        }

        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        file.Report(Problem.WrongKind, value.Offset, name, "a whole number");
        return null;
    }

    /// <summary>A text or a number, as it is, or null where there is none or another kind of value.</summary>
    public JsonNode? TextOrNumber(string name, JsonTokenType? kind)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        bool isNumber = value.Kind == JsonTokenType.Number;
        if (kind is null ? isNumber || value.Kind == JsonTokenType.String : value.Kind == kind)
        {
            return value;
        }

        string expected = kind is null ? "a text or a number" : $"{(kind == JsonTokenType.Number ? "a number" : "a text")}, as it is above";
        file.Report(Problem.WrongKind, value.Offset, name, expected);
        return null;
    }

    /// <summary>An object, or null where there is none.</summary>
    public ObjectReader? Object(string name) => Find(name, JsonTokenType.StartObject, "an object") is { } value ? new(file, value) : null;

    /// <summary>An object that must be there, or null.</summary>
    public ObjectReader? RequiredObject(string name) => Object(name) ?? Missing<ObjectReader?>(name, null);

    /// <summary>The values of a list that must be there.</summary>
    public IReadOnlyList<JsonNode> Items(string name) => (Find(name, JsonTokenType.StartArray, "an array") ?? Missing(name, node)).Items;

    /// <summary>A list of objects that must be there.</summary>
    public IEnumerable<ObjectReader> Objects(string name) => Items(name).Select(item => new ObjectReader(file, item));

    /// <summary>Reports the members that nobody has asked for.</summary>
    public void End()
    {
        foreach ((string name, int offset, _) in node.Members.Where(member => !known.Contains(member.Name)))
        {
            file.Report(Problem.Unknown, offset, name, string.Join(", ", known));
        }
    }

    private JsonNode? Find(string name)
    {
        if (!known.Contains(name))
        {
            known.Add(name);
        }

        return members.TryGetValue(name, out JsonNode value) ? value : null;
    }

    private JsonNode? Find(string name, JsonTokenType kind, string expected)
    {
        JsonNode? value = Find(name);
        if (value is not null && value.Kind != kind)
        {
            file.Report(Problem.WrongKind, value.Offset, name, expected);
            return null;
        }

        return value;
    }

    // Of another kind is not missing, and was said.
    private T Missing<T>(string name, T instead)
    {
        if (!members.ContainsKey(name))
        {
            file.Report(Problem.Missing, node.Offset, name);
        }

        return instead;
    }
}
