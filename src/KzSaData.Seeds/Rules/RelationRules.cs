using KzSaData.Schema;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on links between records.</summary>
internal static class RelationRules
{
    public static void Check(RuleSubject subject)
    {
        HashSet<(RelationKind Kind, string To)> seen = [];
        for (int i = 0; i < subject.Record.Relations.Count; i++)
        {
            Relation relation = subject.Record.Relations[i];
            if (relation.To == subject.Record)
            {
                subject.Report(RecordRule.MalformedRelation, RecordFields.Relations, i, "a record has no relation to itself");
            }
            else if (relation is { Kind: RelationKind.DistinctFrom, Note: null })
            {
                subject.Report(RecordRule.MalformedRelation, RecordFields.Relations, i, $"say in a \"note\" why this is not the same as '{relation.To.Key}'");
            }
            else if (subject.Record is Event { Kind: EventKind.Visit } && relation is { Kind: RelationKind.PartOf, To: Event { Kind: EventKind.Visit } })
            {
                subject.Report(RecordRule.VisitInVisit, RecordFields.Relations, i, $"one journey is one visit; give what is part of '{relation.To.Key}' a kind of its own, such as meeting, award or pilgrimage");
            }
            else if (!seen.Add((relation.Kind, relation.To.Key)))
            {
                subject.Report(RecordRule.MalformedRelation, RecordFields.Relations, i, $"the relation to '{relation.To.Key}' stands twice");
            }
        }

        if (FindCycle(subject.Record) is { } cycle)
        {
            subject.Report(RecordRule.PartOfCycle, RecordFields.Relations, $"nothing is part of itself: {cycle}; remove one part-of");
        }

        if (subject.Record is Investment { Aggregation: Aggregation.PartOf } investment && !investment.Relations.Any(static r => r is { Kind: RelationKind.PartOf, To: Investment }))
        {
            subject.Report(RecordRule.PartOfNothing, InvestmentFields.Aggregation, "aggregation is part-of, but no relation part-of leads to the investment that contains this money");
        }
    }

    private static string? FindCycle(DatasetRecord start)
    {
        // Depth first with the way so far; records are part of few others.
        Stack<(DatasetRecord Record, string Way)> open = new([(start, start.Key)]);
        HashSet<DatasetRecord> seen = [];
        while (open.TryPop(out (DatasetRecord Record, string Way) here))
        {
            foreach (Relation relation in here.Record.Relations)
            {
                if (relation.Kind != RelationKind.PartOf || relation.To == here.Record)
                {
                    continue;
                }

                string way = $"{here.Way} → {relation.To.Key}";
                if (relation.To == start)
                {
                    return way;
                }

                if (seen.Add(relation.To))
                {
                    open.Push((relation.To, way));
                }
            }
        }

        return null;
    }
}
