using KzSaData.Schema;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on links between records.</summary>
internal static class RelationRules
{
    private const int MostShown = 8;

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

        CheckOrder(subject);
        // A circle is told once, at the first of its records, and not in full where it is long.
        if (FindCycle(subject.Record) is { } cycle && cycle.Min(StringComparer.Ordinal) == subject.Record.Key)
        {
            string way = string.Join(" → ", cycle.Length <= MostShown ? cycle : [.. cycle[..(MostShown / 2)], "…", .. cycle[^(MostShown / 2)..]]);
            subject.Report(RecordRule.PartOfCycle, RecordFields.Relations, $"nothing is part of itself: {way}; remove one part-of");
        }

        if (subject.Record is Investment { Aggregation: Aggregation.PartOf } investment && !investment.Relations.Any(static r => r is { Kind: RelationKind.PartOf, To: Investment }))
        {
            subject.Report(RecordRule.PartOfNothing, InvestmentFields.Aggregation, "aggregation is part-of, but no relation part-of leads to the investment that contains this money");
        }
    }

    // What one record is said to follow or to change was there before it; what it leads to comes later. What carries out an agreement may have begun before it.
    private static void CheckOrder(RuleSubject subject)
    {
        for (int i = 0; i < subject.Record.Relations.Count; i++)
        {
            Relation relation = subject.Record.Relations[i];
            (EdtfDate? first, EdtfDate? then) = relation.Kind switch
            {
                RelationKind.Follows or RelationKind.Amends => (relation.To.Date, subject.Record.Date),
                RelationKind.LeadsTo => (subject.Record.Date, relation.To.Date),
                _ => (null, null),
            };
            if (first is not null && then is not null && then.IsBefore(first) == Answer.Yes)
            {
                subject.Report(RecordRule.RelationAgainstTime, RecordFields.Relations, i, $"'{relation.Kind.Code()}' cannot be: this record is of {subject.Record.Date}, and '{relation.To.Key}' of {relation.To.Date}; turn the relation round, or correct a date");
            }
        }
    }

    private static string[]? FindCycle(DatasetRecord start)
    {
        // Depth first with the way so far; records are part of few others.
        Stack<(DatasetRecord Record, string[] Way)> open = new([(start, [start.Key])]);
        HashSet<DatasetRecord> seen = [];
        while (open.TryPop(out (DatasetRecord Record, string[] Way) here))
        {
            foreach (Relation relation in here.Record.Relations)
            {
                if (relation.Kind != RelationKind.PartOf || relation.To == here.Record)
                {
                    continue;
                }

                string[] way = [.. here.Way, relation.To.Key];
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
