using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on single pieces of evidence.</summary>
internal static class EvidenceRules
{
    public static void Check(RuleSubject subject)
    {
        for (int i = 0; i < subject.Record.Evidence.Count; i++)
        {
            Evidence evidence = subject.Record.Evidence[i];
            CheckFields(subject, evidence, i);
            CheckSays(subject, evidence, i);
            CheckStanding(subject, evidence, i);
            if (evidence.Source.Seen == Seen.Cited && evidence.Stance is Stance.Supports or Stance.Documents)
            {
                subject.Report(RecordRule.UnseenSource, RecordFields.Evidence, i, EvidenceFields.Source, $"source '{evidence.Source.Key}' is known only from another work's citation; open it and say what was seen, or mark the evidence as mentions");
            }
        }
    }

    private static void CheckFields(RuleSubject subject, Evidence evidence, int i)
    {
        foreach (string path in evidence.Fields)
        {
            if (!FieldPaths.Exists(subject.Record, new FieldPath(path)))
            {
                string? nearest = NearestMatch.Of(path, FieldPaths.Of(subject.Record).Select(static known => known.Text));
                string hint = nearest is null ? $"it has {string.Join(", ", FieldPaths.Of(subject.Record))}" : $"did you mean '{nearest}'?";
                subject.Report(RecordRule.UnknownField, RecordFields.Evidence, i, EvidenceFields.Fields, $"the record has no field '{path}' that evidence could name; {hint}");
            }
        }
    }

    private static void CheckSays(RuleSubject subject, Evidence evidence, int i)
    {
        FieldPath? known = evidence.OnlyField is { } only && FieldPaths.Exists(subject.Record, only) ? only : null;
        if (evidence.Says is not { } says)
        {
            if (known is { } contradicted && evidence.Stance == Stance.Contradicts && FieldPaths.IsNumberOrDate(subject.Record, contradicted))
            {
                subject.Report(RecordRule.ContradictionWithoutValue, RecordFields.Evidence, i, $"the source contradicts '{contradicted}' but the value it gives is missing; add \"says\"");
            }

            return;
        }

        if (known is not { } path)
        {
            if (evidence.Fields.Count != 1)
            {
                subject.Report(RecordRule.ValueOfNoField, RecordFields.Evidence, i, EvidenceFields.Says, "\"says\" gives the value of one field; name exactly one in \"fields\", and split the evidence if it speaks to several");
            }
        }
        else if (FieldPaths.Unreadable(subject.Record, path, says) is { } reason)
        {
            subject.Report(RecordRule.UnreadableValue, RecordFields.Evidence, i, EvidenceFields.Says, reason);
        }
        else if (evidence.Stance == Stance.Contradicts && ValueComparison.CanBeTrueWith(subject.Record, path, says) == true)
        {
            subject.Report(RecordRule.NoContradiction, RecordFields.Evidence, i, EvidenceFields.Stance, $"'{says}' can be true together with the record's '{path}', so it contradicts nothing; leave the stance out");
        }
    }

    private static void CheckStanding(RuleSubject subject, Evidence evidence, int i)
    {
        if (evidence.Standing == Standing.Resolved && evidence.Reason is null)
        {
            subject.Report(RecordRule.ReasonMismatch, RecordFields.Evidence, i, EvidenceFields.Standing, "resolved evidence needs a \"reason\": why the other value is preferred");
        }
        else if (evidence.Standing == Standing.Live && evidence.Reason is not null)
        {
            subject.Report(RecordRule.ReasonMismatch, RecordFields.Evidence, i, EvidenceFields.Reason, "a \"reason\" belongs to resolved evidence; add \"standing\": \"resolved\", or make it a \"note\"");
        }
    }
}
