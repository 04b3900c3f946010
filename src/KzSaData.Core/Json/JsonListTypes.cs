using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KzSaData.Json;

/// <summary>Lists of a type, as programs have them: arrays, lists, and what queries and properties answer.</summary>
internal static class JsonListTypes
{
    /// <summary>How a list of such items is written; null for a type that is none.</summary>
    public static JsonTypeInfo? Find<T>(Type type, JsonSerializerOptions options) =>
        type == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo<T>(options, new())
        : type == typeof(List<T>) ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] })
        : type == typeof(IReadOnlyList<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new())
        : type == typeof(IReadOnlyCollection<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyCollection<T>, T>(options, new())
        : type == typeof(IEnumerable<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new())
        : null;
}
