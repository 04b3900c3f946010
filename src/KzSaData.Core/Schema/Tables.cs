using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Schema;

/// <summary>The tables of a dataset: their shapes, and where their seeds lie.</summary>
internal static class Tables
{
    /// <summary>Every table, in the order in which an image holds them.</summary>
    public static IReadOnlyList<Table> All { get; } =
    [
        new(TableId.Release, ReleaseShape.Shape, "release.json", TableFile.One),
        new(TableId.Direction, DirectionShape.Shape, "directions.json", TableFile.List),
        new(TableId.Coverage, CoverageShape.Shape, "coverage.json", TableFile.List),
        new(TableId.Correction, CorrectionShape.Shape, "corrections.json", TableFile.List),
        new(TableId.Retired, RetiredShape.Shape, "retired.json", TableFile.List),
        new(TableId.Actor, ActorShape.Shape, "actors", TableFile.Folder),
        new(TableId.Place, PlaceShape.Shape, "places", TableFile.Folder),
        new(TableId.Source, SourceShape.Shape, "sources", TableFile.Folder),
        new(TableId.Event, EventShape.Shape, "events", TableFile.Folder),
        new(TableId.Agreement, AgreementShape.Shape, "agreements", TableFile.Folder),
        new(TableId.Investment, InvestmentShape.Shape, "investments", TableFile.Folder),
        new(TableId.Indicator, IndicatorShape.Shape, "indicators", TableFile.Folder),
        new(TableId.Programme, ProgrammeShape.Shape, "programmes", TableFile.Folder),
        new(TableId.Proposal, ProposalShape.Shape, "proposals", TableFile.Folder),
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
