namespace KzSaData.Benchmarks;

/// <summary>A dataset as plain lists, each in the order of date and id: what the JSON file holds.</summary>
public sealed class RowFile
{
    public required List<ActorRow> Actors { get; init; }

    /// <summary>What each place is called, in all languages.</summary>
    public required Dictionary<string, string[]> PlaceNames { get; init; }

    public required List<RecordRow> Events { get; init; }

    public required List<InvestmentRow> Investments { get; init; }

    /// <summary>Agreements, indicators, programmes, proposals and assessments.</summary>
    public required List<RecordRow> Others { get; init; }
}
