using System.Text.Json;

namespace KzSaData.Seeds.Tests.Handbook;

public sealed class SchemaWriterTests
{
    public static TheoryData<string> Kinds => FullSeeds.Kinds;

    [Fact]
    public void There_is_a_schema_for_each_table() =>
        SchemaWriter.WriteAll(TestLanguages.Four).Select(schema => schema.FileName).Should().Equal(Tables.All.Select(table => $"{table.ObjectType.Name}.json"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_schema_is_of_draft_2020_12_and_says_what_it_is_about(string kind)
    {
        JsonElement schema = Schemas.Of(kind);
        Table table = FullSeeds.Table(kind);

        schema.EnumerateObject().First().Name.Should().Be("$schema");
        schema.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        schema.GetProperty("title").GetString().Should().Be(kind);
        schema.GetProperty("description").GetString().Should().Be(table.ObjectType.Description);
        schema.GetProperty("type").GetString().Should().Be(table.File == TableFile.List ? "array" : "object");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_of_every_type_is_there_in_order_and_described(string kind)
    {
        JsonElement schema = Schemas.Of(kind);
        Table table = FullSeeds.Table(kind);
        Dictionary<ObjectType, JsonElement> objects = new() { [table.ObjectType] = table.File == TableFile.List ? schema.GetProperty("items") : schema };
        Queue<ObjectType> waiting = new([table.ObjectType]);
        while (waiting.TryDequeue(out ObjectType? type))
        {
            JsonElement written = objects[type];
            written.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
            JsonProperty[] properties = [.. written.GetProperty("properties").EnumerateObject().Where(property => property.Name != "$schema")];
            properties.Select(property => property.Name).Should().Equal(type.Fields.Select(field => field.Name), "{0} has them", type.Name);
            written.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Where(name => name != "$schema")
                .Should().Equal(type.Fields.Where(field => field.IsRequired).Select(field => field.Name));
            for (int i = 0; i < properties.Length; i++)
            {
                CheckField(type.Fields[i], properties[i].Value);
                if ((type.Fields[i].Type == FieldType.Localized ? RealSeeds.Languages.TextType : type.Fields[i].ObjectType) is { } nested && objects.TryAdd(nested, schema.GetProperty("$defs").GetProperty(nested.Name)))
                {
                    waiting.Enqueue(nested);
                }
            }
        }

        schema.GetProperty("$defs").EnumerateObject().Should().HaveCount(objects.Count - 1, "nothing is defined that is not used");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_schema_of_a_file_with_one_row_says_where_it_lies_and_may_be_left_out(string kind)
    {
        Table table = FullSeeds.Table(kind);
        if (table.File == TableFile.List)
        {
            Schemas.Of(kind).GetProperty("items").GetProperty("properties").TryGetProperty("$schema", out _).Should().BeFalse();
            return;
        }

        Schemas.Of(kind).GetProperty("required")[0].GetString().Should().NotBe("$schema");
        string named = Schemas.Of(kind).GetProperty("properties").GetProperty("$schema").GetProperty("examples")[0].GetString()!;
        Path.GetFullPath(Path.Combine("/seeds", table.File == TableFile.Folder ? table.Path : string.Empty, named)).Should().Be($"/seeds/schema/{kind}.json");
    }

    [Fact]
    public void A_schema_is_readable_text()
    {
        foreach ((string name, string json) in SchemaWriter.WriteAll(TestLanguages.Four))
        {
            json.Should().EndWith("}\n", name).And.NotContain("\r").And.NotContain("\\u").And.StartWith("{\n  \"$schema\"");
            foreach (string line in json.Split('\n'))
            {
                line.TrimEnd(' ').Should().Be(line);
            }
        }

        SchemaWriter.WriteAll(TestLanguages.Four).Single(schema => schema.FileName == "event.json").Json.Should().Contain("Сауд Арабиясы");
    }

    [Fact]
    public void They_are_the_same_every_time() => SchemaWriter.WriteAll(TestLanguages.Four).Should().Equal(SchemaWriter.WriteAll(TestLanguages.Four));

    private static void CheckField(Field field, JsonElement written)
    {
        written.GetProperty("description").GetString().Should().StartWith(field.Description).And.HaveLength(field.Description.Length + (field.BadExample is { } bad ? $" Not: {bad}.".Length : 0));
        JsonElement value = field.IsList ? written.GetProperty("items") : written;
        if (field.Codes is { } codes)
        {
            value.GetProperty("enum").EnumerateArray().Select(code => code.GetString()).Should().Equal(codes.Entries.Select(entry => entry.Code));
            value.GetProperty("enumDescriptions").EnumerateArray().Select(label => label.GetString()).Should().Equal(codes.Entries.Select(entry => entry.Labels[0]));
        }
        else if (field.Type == FieldType.Localized)
        {
            value.GetProperty("$ref").GetString().Should().Be("#/$defs/text");
        }
        else if (field.ObjectType is { } type)
        {
            value.GetProperty("$ref").GetString().Should().Be($"#/$defs/{type.Name}");
        }

        // The example is one of the whole member, a list where it is a list.
        JsonElement example = written.GetProperty("examples").EnumerateArray().Should().ContainSingle().Which;
        (example.ValueKind == JsonValueKind.Array).Should().Be(field.IsList, "{0} has the example {1}", field.Name, example);
    }
}
