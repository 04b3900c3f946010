using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

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
