using System.Text.RegularExpressions;

namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Do records that refer to each other fit each other?</summary>
internal static partial class LinkSweeps
{
    /// <summary>A title "… visits Kazakhstan" is of a visit.</summary>
    public static IEnumerable<SweepFinding> KindAndTitle(Dataset data) =>
        from record in data.Events
        let title = record.Title["en"]
        where (VisitTitle().IsMatch(title) && record.Kind != EventKind.Visit)
            || (CallTitle().IsMatch(title) && record.Kind != EventKind.Call)
        select new SweepFinding(record.Key, $"'{title}' is of the kind {record.Kind.Code()}");

    /// <summary>What came out of an event is dated within it; three days are left for what is signed on the way home.</summary>
    public static IEnumerable<SweepFinding> OutcomeDate(Dataset data) =>
        from record in data.Events
        where record.Date is not null
        from outcome in record.Outcomes
        where outcome is Agreement && outcome.Date is not null
        where outcome.Date!.IsBefore(record.Date!) == Answer.Yes || (record.Date!.Latest is { } end && outcome.Date.Earliest is { } start && start > end.PlusDays(3))
        select new SweepFinding(record.Key, $"its outcome '{outcome.Key}' is of {outcome.Date}, the event of {record.Date}");

    /// <summary>What follows, implements or amends something is not older than it; an investment begins before its agreement, but does not end before.</summary>
    public static IEnumerable<SweepFinding> RelationOrder(Dataset data) =>
        from record in data.Records
        where record.Date is not null
        from relation in record.Relations
        where relation.To.Date is not null
        let isLater = relation.Kind is RelationKind.Follows or RelationKind.Implements or RelationKind.Amends or RelationKind.Supersedes or RelationKind.Realises
        let isEarlier = relation.Kind is RelationKind.LeadsTo
        where (isLater && EndsBefore(LastDate(record), relation.To.Date!)) || (isEarlier && EndsBefore(relation.To.Date!, record.Date!))
        select new SweepFinding(record.Key, $"of {record.Date}, {relation.Kind.Code()} '{relation.To.Key}' of {relation.To.Date}");

    /// <summary>What is said to have been realised leads to the record that realised it.</summary>
    public static IEnumerable<SweepFinding> RealisedBy(Dataset data) =>
        from proposal in data.Proposals
        where proposal.Outcome is ProposalOutcome.Realised or ProposalOutcome.PartlyRealised
        where !proposal.Relations.Any(static relation => relation.Kind is RelationKind.LeadsTo)
            && !proposal.LinkedFrom.Any(other => other.Relations.Any(relation => relation.To == proposal && relation.Kind is RelationKind.Realises or RelationKind.Follows or RelationKind.Implements))
        select new SweepFinding(proposal.Key, $"it is {proposal.Outcome.Code()}, but by which record? Add leads-to here, or realises there");

    private static EdtfDate LastDate(DatasetRecord record) =>
        record is Investment investment ? investment.Statuses.Select(static step => step.Date).OfType<EdtfDate>().MaxBy(static date => date.LatestKey) ?? record.Date! : record.Date!;

    private static bool EndsBefore(EdtfDate one, EdtfDate other) => one.Latest is { } end && other.Earliest is { } start && end < start;

    [GeneratedRegex(@"\bvisits (Kazakhstan|Saudi Arabia|Riyadh|Jeddah|Astana|Almaty|Nur-Sultan|the Kingdom)\b")]
    private static partial Regex VisitTitle();

    [GeneratedRegex(@"\b(by telephone|telephone call|phone call|speak by phone)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CallTitle();
}
