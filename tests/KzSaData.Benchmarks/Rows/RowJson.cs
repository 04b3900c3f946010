using System.Text.Json.Serialization;

namespace KzSaData.Benchmarks;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RowFile))]
internal sealed partial class RowJson : JsonSerializerContext;
