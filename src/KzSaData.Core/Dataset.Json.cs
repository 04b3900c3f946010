using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KzSaData.Json;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData;

/// <content>JSON that refers to what is in the dataset.</content>
public sealed partial class Dataset
{
    private JsonSerializerOptions? reading;

    /// <summary>Reads what <see cref="KzSaJson.Serialize"/> wrote of a query: totals, groups of them, facets, ids and entities; what the JSON names by its id is the one of this dataset.</summary>
    /// <typeparam name="T">The type, such as <c>InvestmentTotal</c>, <c>GroupTotal&lt;Actor?&gt;[]</c> or <c>FacetCount&lt;Actor&gt;[]</c>.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is no JSON, or none of such a value, or names what the dataset does not have; the message says which.</exception>
    /// <exception cref="NotSupportedException">The type is none of the library, or is only written.</exception>
    /// <example><code>InvestmentTotal total = data.ReadJson&lt;InvestmentTotal&gt;(KzSaJson.Serialize(data.Investments.Total()))!;</code></example>
    public T? ReadJson<T>(string json)
    {
        JsonSerializerOptions options = NotDisposed.reading ?? Once.Publish(ref reading, DatasetJson.Options(Graph));
        return options.TryGetTypeInfo(typeof(T), out JsonTypeInfo? info)
            ? JsonSerializer.Deserialize(Guard.NotNull(json), (JsonTypeInfo<T>)info)
            : throw new NotSupportedException($"{typeof(T)} is none of the types of the library, nor a list of them");
    }
}
