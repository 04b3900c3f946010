using System.Text.Json.Serialization;

namespace KzSaData.Benchmarks;

/// <summary>A record as somebody would model it who loads a JSON file: plain properties, with codes as numbers, and the bounds of its date worked out beforehand.</summary>
/// <remarks>Days are numbers such as 19941024, so that comparing them costs LINQ nothing; an open end is the least or largest number.
/// A set such as "one of 2015 and 2019" would count as all that lies between; the dataset has none with such a gap.</remarks>
public class RecordRow
{
    public required string Id { get; init; }

    public required int Kind { get; init; }

    public required TextRow Title { get; init; }

    public required TextRow Summary { get; init; }

    public string? Date { get; init; }

    /// <summary>The first day that the date states: what records are ordered by.</summary>
    public int? First { get; init; }

    /// <summary>The last day that it states.</summary>
    public int? Last { get; init; }

    /// <summary>The first day that it may mean, since marks widen it: what filters compare.</summary>
    public int? Begins { get; init; }

    /// <summary>The last day that it may mean.</summary>
    public int? Ends { get; init; }

    /// <summary>Whether it has an end that nobody knows: it may fall in a period by what is known of it, and surely falls in none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsUnbounded { get; init; }

    public required int[] Areas { get; init; }

    public string? Place { get; init; }

    public required ParticipantRow[] Participants { get; init; }

    public required EvidenceRow[] Evidence { get; init; }
}
