using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KzSaData.Json;

namespace KzSaData;

/// <summary>Lets System.Text.Json write all that is of the library, and lists of it, without reflection, so also in trimmed programs and those compiled ahead of time.</summary>
/// <remarks>
/// Records, lists, queries, totals, facets, and values; values are read back too. Records are written as their seeds are, with
/// what is computed added. They are read with <c>Dataset.FromSeeds</c>, never one by one: a record lives in a dataset. A program
/// with types of its own writes a context for these; its generator finds the converters that the types of the library name.
/// </remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
/// <example><code>string json = JsonSerializer.Serialize(record, record.GetType(), KzSaJsonContext.Default);</code></example>
public sealed class KzSaJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    /// <summary>Makes a context with options of one's own.</summary>
    /// <param name="options">The options, which are bound to this context and cannot be changed from then on.</param>
    /// <exception cref="InvalidOperationException">The options are bound already.</exception>
    public KzSaJsonContext(JsonSerializerOptions options)
        : base(options)
    {
    }

    /// <summary>The context with names in camel case, and all else as System.Text.Json has it. <see cref="KzSaJson.Options"/> has indents and readable letters.</summary>
    public static KzSaJsonContext Default { get; } = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <inheritdoc/>
    public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out JsonTypeInfo? info) ? info : null;

    /// <inheritdoc/>
    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => new JsonTypeFinder(type, options).Find();
}
