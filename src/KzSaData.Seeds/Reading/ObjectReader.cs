using System.Text.Json;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Syntax;
using KzSaData.Values;

namespace KzSaData.Seeds.Reading;

/// <summary>Reads JSON by the types of its objects. What is wrong is reported and skipped, so that one pass finds all errors.</summary>
internal ref struct ObjectReader
{
    private const int DeepestNesting = 16;

    private readonly Findings findings;
    private readonly ValueReader values;
    private readonly string? schema;
    private readonly SeedLanguages languages;
    private readonly int start;
    private Utf8JsonReader json;

    /// <summary>Begins to read.</summary>
    /// <param name="utf8">The whole file.</param>
    /// <param name="schema">The <c>$schema</c> that the outer object may have, as seeds of this project write it; null where it has none.</param>
    /// <param name="languages">The languages that texts may be in.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public ObjectReader(ReadOnlySpan<byte> utf8, string? schema, SeedLanguages languages, Findings findings)
    {
        this.findings = findings;
        this.schema = schema;
        this.languages = languages;
        values = new ValueReader(findings);
        start = SeedLocation.Bom(utf8);
        json = new Utf8JsonReader(utf8[start..], new JsonReaderOptions { MaxDepth = DeepestNesting });
    }

    private readonly int Offset => start + (int)json.TokenStartIndex;

    /// <summary>Reads a file that is one object.</summary>
    /// <returns>The object, or null where the file has something else.</returns>
    /// <exception cref="JsonException">From here on it is not JSON.</exception>
    public ObjectNode? ReadOne(ObjectType type)
    {
        json.Read();
        ObjectNode? node = null;
        if (json.TokenType == JsonTokenType.StartObject)
        {
            node = Object(type);
        }
        else
        {
            Skip(SeedRule.WrongType, $"the file is to hold one object in braces: {Article(type)}");
        }

        json.Read();
        return node;
    }

    /// <summary>Reads a file that is a list of objects, which may be empty.</summary>
    /// <param name="type">The type of the objects.</param>
    /// <param name="rows">Takes the objects.</param>
    /// <exception cref="JsonException">From here on it is not JSON.</exception>
    public void ReadList(ObjectType type, List<ObjectNode> rows)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.StartArray)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (json.TokenType == JsonTokenType.StartObject)
                {
                    rows.Add(Object(type));
                }
                else
                {
                    Skip(SeedRule.WrongType, $"each item is to be an object in braces: {Article(type)}");
                }
            }
        }
        else
        {
            Skip(SeedRule.WrongType, $"the file is to hold a list in brackets; its items: {Article(type)}");
        }

        json.Read();
    }

    private static string Article(ObjectType type) => $"{type.Name} ({type.Description.TrimEnd('.')})";

    private ObjectNode Object(ObjectType type)
    {
        int offset = Offset;
        bool hasSchema = false;
        ObjectNode node = new(type, new Node?[type.SlotCount], offset);
        ulong seen = 0;
        ulong misspelt = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            // A name that cannot be unescaped cannot be compared either.
            if (json.ValueIsEscaped && Text() is null)
            {
                json.Skip();
            }
            else if (schema is not null && json.CurrentDepth == 1 && json.ValueTextEquals("$schema"u8))
            {
                Schema(ref hasSchema);
            }
            else
            {
                Member(node, ref seen, ref misspelt);
            }
        }

        foreach (Field field in type.Fields)
        {
            // One that stands there under a wrong name is an error already.
            if (field.IsRequired && ((seen | misspelt) & (1UL << field.Slot)) == 0)
            {
                findings.Add(SeedRule.MissingMember, offset, $"{type.Name} lacks '{field.Name}' ({field.Description.TrimEnd('.')}); it holds {FieldPhrase.Holds(field)}");
            }
        }

        ObjectRules.Check(node, seen | misspelt, languages, findings);
        return node;
    }

    // It is for editors, and may lie anywhere; one of another kind was copied with the rest of a seed.
    private void Schema(ref bool hasSchema)
    {
        int name = Offset;
        json.Read();
        if (json.TokenType == JsonTokenType.String && Text() is null)
        {
            return;
        }

        string file = schema![(schema!.LastIndexOf('/') + 1)..];
        if (json.TokenType != JsonTokenType.String || !json.GetString()!.EndsWith(file, StringComparison.Ordinal))
        {
            Skip(SeedRule.WrongSchema, $"'$schema' is to lead to {file}, as \"{schema}\" does; or leave it out");
        }
        else if (hasSchema)
        {
            findings.Add(SeedRule.WrongSchema, name, "'$schema' stands twice; keep one");
        }

        hasSchema = true;
    }

    private void Member(ObjectNode node, ref ulong seen, ref ulong misspelt)
    {
        Field? field = null;
        foreach (Field candidate in node.ObjectType.Fields)
        {
            if (json.ValueTextEquals(candidate.Name))
            {
                field = candidate;
                break;
            }
        }

        ulong bit = field is null ? 0 : 1UL << field.Slot;
        if (field is null)
        {
            misspelt |= Unknown(node.ObjectType);
        }
        else if ((seen & bit) != 0)
        {
            Skip(SeedRule.DuplicateMember, $"'{field.Name}' stands twice in this {node.ObjectType.Name}; keep one");
        }
        else
        {
            json.Read();
            node.Slots[field.Slot] = field.IsList ? List(field) : Value(field);
        }

        seen |= bit;
    }

    // The slot of the member that was meant, as a bit; none where it cannot be told.
    private ulong Unknown(ObjectType type)
    {
        string name = json.GetString()!;
        if (ComputedMembers.Has(type, name))
        {
            json.Skip();
            return 0;
        }

        string[] known = [.. type.Fields.Select(field => field.Name)];
        Skip(SeedRule.UnknownMember, $"{type.Name} has no member {Quotation.Of(name)}; {FieldPhrase.DidYouMean(name, known, string.Empty)}");
        return NearestMatch.Of(name, known) is { } nearest && type.Find(nearest) is { } field ? 1UL << field.Slot : 0;
    }

    private ListNode? List(Field field)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            Mistyped(field);
            return null;
        }

        int offset = Offset;
        bool isEmpty = true;
        List<Node> items = [];
        for (; json.Read() && json.TokenType != JsonTokenType.EndArray; isEmpty = false)
        {
            if (Value(field) is { } item)
            {
                items.Add(item);
            }
        }

        if (isEmpty)
        {
            findings.Add(SeedRule.NoValue, offset, $"'{field.Name}' is an empty list; {FieldPhrase.WayOut(field)}");
        }

        ListRules.Check(field, items, findings);
        return items.Count == 0 ? null : new ListNode(items, offset);
    }

    private Node? Value(Field field)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject when field.Type == FieldType.Object:
                return Object(field.ObjectType!);
            case JsonTokenType.StartObject when field.Type == FieldType.Localized:
                return Object(languages.TextType);
            case JsonTokenType.Number when field.Type is FieldType.Decimal or FieldType.Integer:
                return values.Number(field, json.ValueSpan, Offset);
            case JsonTokenType.String when IsText(field) || json.ValueSpan.StartsWith("TODO: "u8):
                return Text() is { } token ? values.Text(field, token) : null;
            default:
                Mistyped(field);
                return null;
        }
    }

    private static bool IsText(Field field) => field.Type is not (FieldType.Object or FieldType.Localized or FieldType.Decimal or FieldType.Integer);

    // A string can be valid JSON and still be no text: an escape may stand for half a character.
    private TextToken? Text()
    {
        try
        {
            return new TextToken(json.GetString()!, Offset, json.ValueIsEscaped);
        }
        catch (InvalidOperationException)
        {
            findings.Add(SeedRule.InvalidJson, Offset, "an escape stands for half a character (a lone surrogate); write the character itself");
            return null;
        }
    }

    private void Mistyped(Field field)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            Skip(SeedRule.NoValue, $"'{field.Name}' is null; {FieldPhrase.WayOut(field)}");
        }
        else
        {
            Skip(SeedRule.WrongType, $"'{field.Name}' holds {FieldPhrase.Holds(field)}");
        }
    }

    // The place is that of the token itself, so it is taken before its value is passed over.
    private void Skip(string code, string message)
    {
        findings.Add(code, Offset, message);
        json.Skip();
    }
}
