using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>How precisely a date is known; the larger the value, the less precise.</summary>
/// <remarks>The precision of an interval or a one-of set is that of its least precise stated part.</remarks>
/// <threadsafety>An enumeration, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(JsonStringEnumConverter<DatePrecision>))]
public enum DatePrecision
{
    /// <summary>Known to the day: <c>1994-09-28</c>.</summary>
    Day = 1,

    /// <summary>Known to the month: <c>1994-09</c>, and <c>1994-09-XX</c>, of which the day is expressly unknown.</summary>
    Month = 2,

    /// <summary>Known to the season of three months: <c>2023-21</c>.</summary>
    Season = 3,

    /// <summary>Known to the year: <c>1994</c>, and <c>1994-XX</c> and <c>1994-XX-XX</c>, of which the rest is expressly unknown.</summary>
    Year = 4,

    /// <summary>Known to the decade: <c>199X</c>.</summary>
    Decade = 5,

    /// <summary>Known to the century, counted by its first two digits: <c>19XX</c>.</summary>
    Century = 6,
}
