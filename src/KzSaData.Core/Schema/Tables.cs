namespace KzSaData.Schema;

/// <summary>The tables of a dataset: their types, and where their seeds lie.</summary>
internal static class Tables
{
    /// <summary>Every table, in the order in which an image holds them.</summary>
    public static IReadOnlyList<Table> All { get; } =
    [
        new(TableId.Release, ReleaseFields.ObjectType, "release.json", TableFile.One),
        new(TableId.Direction, DirectionFields.ObjectType, "directions.json", TableFile.List),
        new(TableId.Coverage, CoverageFields.ObjectType, "coverage.json", TableFile.List),
        new(TableId.Correction, CorrectionFields.ObjectType, "corrections.json", TableFile.List),
        new(TableId.Retired, RetiredFields.ObjectType, "retired.json", TableFile.List),
        new(TableId.Actor, ActorFields.ObjectType, "actors", TableFile.Folder),
        new(TableId.Place, PlaceFields.ObjectType, "places", TableFile.Folder),
        new(TableId.Publisher, PublisherFields.ObjectType, "publishers", TableFile.Folder),
        new(TableId.Source, SourceFields.ObjectType, "sources", TableFile.Folder),
        new(TableId.Event, EventFields.ObjectType, "events", TableFile.Folder),
        new(TableId.Agreement, AgreementFields.ObjectType, "agreements", TableFile.Folder),
        new(TableId.Investment, InvestmentFields.ObjectType, "investments", TableFile.Folder),
        new(TableId.Indicator, IndicatorFields.ObjectType, "indicators", TableFile.Folder),
        new(TableId.Programme, ProgrammeFields.ObjectType, "programmes", TableFile.Folder),
        new(TableId.Proposal, ProposalFields.ObjectType, "proposals", TableFile.Folder),
        new(TableId.Assessment, AssessmentFields.ObjectType, "assessments", TableFile.Folder),
    ];

    /// <summary>The table of an id.</summary>
    public static Table Of(TableId id)
    {
        foreach (Table table in All)
        {
            if (table.Id == id)
            {
                return table;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(id), id, "no such table");
    }
}
