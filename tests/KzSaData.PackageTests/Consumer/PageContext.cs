using System.Text.Json.Serialization;

namespace Consumer;

/// <summary>The program's own generated context; its generator finds the converters that the types of the library name.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Page))]
[JsonSerializable(typeof(List<Page>))]
internal sealed partial class PageContext : JsonSerializerContext;
