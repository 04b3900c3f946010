using KzSaData.Schema;

namespace KzSaData.Seeds.Rules;

/// <summary>Every date, participant, amount and step must have evidence that names it.</summary>
internal static class CompletenessRules
{
    public static void Check(RuleSubject subject)
    {
        foreach (FieldPath path in FieldPaths.NeedingEvidence(subject.Record))
        {
            if (!subject.Record.Evidence.Any(e => e.Stance != Stance.Mentions && e.SpeaksTo(path)))
            {
                subject.Report(RecordRule.NoEvidence, path.FieldIn(subject.Record.EntityType.ObjectType)!.Slot, $"no evidence names '{path}'; add it to the \"fields\" of the source that says so, or leave the value out");
            }
        }
    }
}
