using System.Text.Json.Serialization;

namespace KzSaData.Core.Tests.Json;

/// <summary>A generated context of a program, as it writes one for its own types.</summary>
[JsonSerializable(typeof(EventPage))]
[JsonSerializable(typeof(VisitDay))]
public sealed partial class EventPageContext : JsonSerializerContext;
