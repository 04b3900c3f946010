using System.Text.Json.Serialization;
using NodaTime;

namespace KzSaData.Core.Tests.Json;

/// <summary>A day in a type of a program's own, as the documentation of the converter has it.</summary>
public sealed record VisitDay(string Title, [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? Day);
