using KzSaData.Schema;

namespace KzSaData.Seeds.Rules;

/// <summary>Every date, participant, amount and step must have evidence that names it, unless a note says how its date was inferred.</summary>
internal static class CompletenessRules
{
    public static void Check(RuleSubject subject)
    {
        foreach (FieldPath path in FieldPaths.NeedingEvidence(subject.Record))
        {
            if (!IsInferred(subject.Record, path) && !subject.Record.Evidence.Any(e => e.Stance != Stance.Mentions && e.SpeaksTo(path)))
            {
                subject.Report(RecordRule.NoEvidence, path.FieldIn(subject.Record.EntityType.ObjectType)!.Slot, $"no evidence names '{path}'; add it to the \"fields\" of the source that says so, or leave the value out{(path.FieldIn(subject.Record.EntityType.ObjectType)!.Slot == RecordFields.Date ? "; what you inferred is said in a note of the class 'inferred'" : string.Empty)}");
            }
        }
    }

    private static bool IsInferred(DatasetRecord record, FieldPath path) =>
        path.FieldIn(record.EntityType.ObjectType)?.Slot == RecordFields.Date && record.Notes.Any(static note => note.Class == NoteClass.Inferred);
}
