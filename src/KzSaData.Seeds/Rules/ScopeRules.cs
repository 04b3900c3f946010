using KzSaData.Schema;
using NodaTime;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on what belongs into a dataset: what concerns its sides, in the time that it covers. A note of the class <c>scope</c> says why something else does.</summary>
internal sealed class ScopeRules(Dataset data)
{
    // What it says of its coverage is what it says of its time: a dataset without such statements has no bounds.
    private readonly LocalDate? start = data.Coverage.Count == 0 ? null : data.Coverage.Min(static statement => statement.Period.Earliest ?? LocalDate.MinIsoValue);

    /// <summary>Checks a record.</summary>
    public void Check(RuleSubject subject)
    {
        if (subject.Record.Notes.Any(static note => note.Class == NoteClass.Scope))
        {
            return;
        }

        if (start is { } first && subject.Record.Date?.Latest < first)
        {
            subject.Report(RecordRule.BeforeCoverage, RecordFields.Date, $"'{subject.Record.Date}' is before {EdtfDate.FromDay(first)}, where the dataset begins (coverage.json); correct the date, or say in a note of the class 'scope' why the record belongs here");
        }

        if (RecordSides.Concerned(subject.Record) == 0)
        {
            string sides = string.Join(" nor ", subject.Record.Graph.Release.Sides.Select(static side => $"'{side.Key}'"));
            int slot = subject.Node.Slots[RecordFields.Participants] is null ? RecordFields.Id : RecordFields.Participants;
            subject.Report(RecordRule.ConcernsNobody, slot, $"neither {sides}, nor a body of theirs or an organisation of many states takes part; add who does, or say in a note of the class 'scope' why the record belongs here");
        }
    }
}
