using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>Which day stands for a date, where a program cannot do without one.</summary>
/// <threadsafety>An enumeration, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(JsonStringEnumConverter<DateResolution>))]
public enum DateResolution
{
    /// <summary>The first day that the date allows.</summary>
    Earliest = 1,

    /// <summary>The day halfway between the first and the last; the earlier one where two are in the middle.</summary>
    Midpoint = 2,

    /// <summary>The last day that the date allows.</summary>
    Latest = 3,
}
