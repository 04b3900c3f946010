using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KzSaData.Values;

namespace KzSaData;

/// <summary>Records, lists, queries, totals and values as JSON: indented, with Kazakh, Russian and Arabic readable.</summary>
/// <remarks>Nothing here needs reflection, so that programs may be trimmed or compiled ahead of time. Whoever puts JSON into a page has to escape it for the page.</remarks>
/// <threadsafety>All members are safe to use from several threads.</threadsafety>
/// <example><code>string json = KzSaJson.Serialize(data.Events.During(2022));</code></example>
public static class KzSaJson
{
    /// <summary>Options for <see cref="JsonSerializer"/> with the types of the library, for programs that may use reflection or chain contexts.</summary>
    /// <example><code>JsonSerializerOptions mine = new(KzSaJson.Options) { TypeInfoResolver = JsonTypeInfoResolver.Combine(MyContext.Default, KzSaJsonContext.Default) };</code></example>
    public static JsonSerializerOptions Options { get; } =
        new KzSaJsonContext(new JsonSerializerOptions { Encoder = JsonText.Encoder, WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase }).Options;

    /// <summary>Writes what is of the library: a record, a list, array or query of records, a total, facets, a value.</summary>
    /// <typeparam name="T">The type; a record of unknown kind is a <see cref="DatasetRecord"/>.</typeparam>
    /// <param name="value">What is to be written, or null.</param>
    /// <exception cref="NotSupportedException">The type is none of the library, nor a list of them.</exception>
    public static string Serialize<T>(T value) => JsonSerializer.Serialize(value, TypeInfo<T>());

    /// <summary>Reads a value, such as a date, a sum, a text or a code, or a list of them.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is no JSON, or none of such a value; the message names the rule.</exception>
    /// <exception cref="NotSupportedException">The type is none of the library, or lives in a dataset, as records do; the message says how to read
    /// these. Totals name what they leave out: they are read with <c>Dataset.ReadJson</c>.</exception>
    public static T? Deserialize<T>(string json) => JsonSerializer.Deserialize(Guard.NotNull(json), TypeInfo<T>());

    /// <summary>How a type is written and read with <see cref="Options"/>, for the overloads of <see cref="JsonSerializer"/> that write to streams.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="NotSupportedException">The type is none of the library, nor a list of them.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>() => Options.TryGetTypeInfo(typeof(T), out JsonTypeInfo? info)
        ? (JsonTypeInfo<T>)info
        : throw new NotSupportedException($"{typeof(T)} is none of the types of the library, nor a list of them; give types of your own a JsonSerializerContext of your own, which finds the converters of the library by itself");
}
