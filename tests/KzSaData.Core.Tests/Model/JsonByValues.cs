using System.Text.Json.Nodes;

namespace KzSaData.Core.Tests.Model;

/// <summary>Makes the JSON of an entity with nothing but what is public of schema and values, as an exporter would.</summary>
internal static class JsonByValues
{
    public static JsonObject Of(ObjectValue value) => new(value.Values.Select(member => KeyValuePair.Create(member.Field.Name, Of(member))));

    private static JsonNode? Of(FieldValue value) =>
        value.Field.IsList ? new JsonArray([.. value.Items.Select(One)]) : One(value);

    private static JsonNode? One(FieldValue value)
    {
        if (value.AsLocalized is { } text)
        {
            return new JsonObject(text.Languages.Where(text.Has).Select(language => KeyValuePair.Create(language, (JsonNode?)text[language])));
        }

        return value.AsObject is { } members ? Of(members)
            : value.AsInteger is { } whole ? whole
            : value.AsDecimal is { } number ? number
            : value.AsText;
    }
}
