using KzSaData.Data.Tests.Texts;

namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Every sweep with the name by which <c>accepted.txt</c> knows it.</summary>
internal static class SweepCatalogue
{
    public static IReadOnlyDictionary<string, Sweep> All { get; } = new Dictionary<string, Sweep>(Own.Concat(AuditSweeps.Measures.Select(static name => KeyValuePair.Create(name, AuditSweeps.Of(name)))), StringComparer.Ordinal);

    private static Dictionary<string, Sweep> Own => new(StringComparer.Ordinal)
    {
        ["supported"] = EvidenceSweeps.Supported,
        ["unopened-source"] = EvidenceSweeps.UnopenedSource,
        ["dispute-explained"] = EvidenceSweeps.DisputeExplained,
        ["source-too-old"] = EvidenceSweeps.SourceTooOld,
        ["unused"] = EvidenceSweeps.Unused,
        ["same-text"] = IndependenceSweeps.SameText,
        ["languages"] = LanguageSweeps.Languages,
        ["texts-complete"] = TextSweeps.Complete,
        ["texts-numbers"] = TextSweeps.Numbers,
        ["texts-length"] = TextSweeps.Length,
        ["texts-forbidden"] = TextSweeps.Forbidden,
        ["texts-names"] = NameSweeps.Persons,
        ["texts-negations"] = TextSweeps.Negations,
        ["copied-translation"] = LanguageSweeps.CopiedTranslation,
        ["city-name"] = LanguageSweeps.CityName,
        ["first-of-january"] = PrecisionSweeps.FirstOfJanuary,
        ["less-precise"] = PrecisionSweeps.LessPrecise,
        ["offices"] = OfficeSweeps.Offices,
        ["parts-above-whole"] = SumSweeps.PartsAboveWhole,
        ["part-counted"] = SumSweeps.PartCounted,
        ["duplicate-of"] = SumSweeps.DuplicateOf,
        ["same-amount"] = SumSweeps.SameAmount,
        ["turnover"] = IndicatorSweeps.Turnover,
        ["mirrors"] = IndicatorSweeps.Mirrors,
        ["package"] = SumSweeps.Package,
        ["home"] = ActorSweeps.Home,
        ["state-codes"] = ActorSweeps.StateCodes,
        ["geography"] = GeographySweeps.Geography,
        ["same-title"] = DuplicateSweeps.SameTitle,
        ["same-day"] = DuplicateSweeps.SameDay,
        ["same-url"] = DuplicateSweeps.SameUrl,
        ["same-name"] = DuplicateSweeps.SameName,
        ["kind-and-title"] = LinkSweeps.KindAndTitle,
        ["outcome-date"] = LinkSweeps.OutcomeDate,
        ["relation-order"] = LinkSweeps.RelationOrder,
        ["realised-by"] = LinkSweeps.RealisedBy,
        ["hajj-season"] = HajjSweeps.Season,
        ["years"] = CoverageSweeps.Years,
        ["coverage"] = CoverageSweeps.Statements,
    };
}
