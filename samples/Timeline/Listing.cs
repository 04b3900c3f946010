using KzSaData;

namespace Timeline;

/// <summary>Records one by one, under their years; what has no date comes last, under a heading that says so.</summary>
internal sealed class Listing(Screen screen, Words words, bool withNotes)
{
    public void Print(IEnumerable<DatasetRecord> records)
    {
        string? heading = null;
        int count = 0;
        foreach (DatasetRecord record in records)
        {
            string year = Year(record);
            if (year != heading)
            {
                screen.Line();
                screen.Line(year, "bold yellow");
                heading = year;
            }

            Print(record);
            count++;
        }

        screen.Line();
        screen.Line($"{words["records"]}: {count}", "bold");
        screen.Line(words["legend"], "grey");
    }

    /// <summary>Whom a name was taken for, and who else bears it.</summary>
    public void PrintActor(Actor? actor, IReadOnlyList<Actor> others)
    {
        if (actor is not null)
        {
            screen.Line(actor.Name[words.Language], "bold");
        }

        if (others.Count > 0)
        {
            (string start, string end) = words.Language == "ar" ? ("\u2066", "\u2069") : (string.Empty, string.Empty);
            screen.Line($"{words["others"]}: {string.Join(" · ", others.Take(8).Select(other => $"{other.Name[words.Language]} ({start}--actor {other.Id.Text}{end})"))}", "grey");
        }
    }

    public void Print(DatasetRecord record)
    {
        string standing = record.Support.Label(words.Language);
        screen.Row(record.Date?.ToText(words.Language) ?? "—", DateWidth,
        [
            (record.Title[words.Language], "default"),
            (string.Join(" · ", new[] { Kind(record), record.Place?.Name[words.Language], standing }.OfType<string>()), record.Support >= Support.Corroborated ? "green" : "grey"),
            .. record.Disputes.Select(dispute => ($"{words["disputed"]}: {DisputeText.Of(dispute, words)}", "red")).Distinct(),
            .. withNotes ? record.Notes.Select(note => ($"{note.Class.Label(words.Language)}: {note.Text[words.Language]}", "italic grey")) : [],
        ]);
    }

    private int DateWidth => Math.Clamp(screen.Width / 4, 12, 24);

    // What lasted belongs to the year in which it began.
    private string Year(DatasetRecord record) => (record.Date?.Earliest ?? record.Date?.Latest)?.Year.ToString() ?? words["undated"];

    private string Kind(DatasetRecord record) => record switch
    {
        Event { Realis: not Realis.Occurred } e => $"{e.Kind.Label(words.Language)} ({e.Realis.Label(words.Language)})",
        Event e => e.Kind.Label(words.Language),
        Agreement agreement => agreement.Instrument.Label(words.Language),
        Investment investment => investment.Kind.Label(words.Language),
        _ => record.RecordKind.Label(words.Language),
    };
}
