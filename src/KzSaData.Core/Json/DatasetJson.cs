using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KzSaData.Model;

namespace KzSaData.Json;

/// <summary>How JSON is read that names entities of a dataset by their ids.</summary>
internal sealed class DatasetJson(EntityGraph graph) : IJsonTypeInfoResolver
{
    /// <summary>Options that find entities in the dataset.</summary>
    public static JsonSerializerOptions Options(EntityGraph graph)
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = new DatasetJson(graph), PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        options.MakeReadOnly();
        return options;
    }

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => new JsonTypeFinder(type, options, graph).Find();
}
