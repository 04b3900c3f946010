using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>Lets System.Text.Json write every record and entity without reflection, so also in trimmed programs.</summary>
/// <remarks>Records are written as their seeds are, with <c>support</c> added. They are read with <c>Dataset.FromSeeds</c>, never one by one: a record lives in a dataset.</remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(Investment))]
[JsonSerializable(typeof(Indicator))]
[JsonSerializable(typeof(Programme))]
[JsonSerializable(typeof(Proposal))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(Publisher))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(DatasetRecord))]
[JsonSerializable(typeof(Entity))]
public sealed partial class KzSaJsonContext : JsonSerializerContext
{
}
