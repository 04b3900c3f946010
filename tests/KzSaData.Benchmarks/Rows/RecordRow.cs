namespace KzSaData.Benchmarks;

/// <summary>A record as somebody would model it who loads a JSON file: plain properties, with the bounds of its date worked out beforehand.</summary>
/// <remarks>Days are numbers such as 19941024, so that comparing them costs LINQ nothing; an open end is the least or largest number.</remarks>
public class RecordRow
{
    public required string Id { get; init; }

    public required int Kind { get; init; }

    public required TextRow Title { get; init; }

    public required TextRow Summary { get; init; }

    public string? Date { get; init; }

    public int? First { get; init; }

    public int? Last { get; init; }

    public required CooperationArea[] Areas { get; init; }

    public string? Place { get; init; }

    public required ParticipantRow[] Participants { get; init; }

    public required EvidenceRow[] Evidence { get; init; }
}
