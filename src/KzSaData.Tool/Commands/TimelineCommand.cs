using System.CommandLine;
using System.Globalization;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Commands;

/// <summary><c>timeline</c>: what happened, year by year.</summary>
internal static class TimelineCommand
{
    public static Command Create(Printer printer)
    {
        RecordFilters filters = new();
        Option<bool> all = new("--all") { Description = "Every record, not only how many there are of each year." };
        ReaderCommand command = new("timeline", "Shows the years: how many records each has, or, with filters or --all, which.",
            "timeline", "timeline --year 2022", "timeline --actor acwa-power --lang ar") { all };
        filters.AddTo(command);
        return command.Replies(printer, (parsed, asked) =>
        {
            RecordQuery<DatasetRecord> records = filters.Apply(parsed, asked.Data, asked.Data.Records);
            return parsed.GetValue(all) || filters.AreGiven(parsed)
                ? Entries(records, asked.Words)
                : new Reply([CountSheet.ByYear(records, asked), new Line(asked.Words["legend"], Ink.Faint)]);
        });
    }

    private static Reply Entries(RecordQuery<DatasetRecord> records, Words words)
    {
        IEnumerable<Sheet> years = records.GroupBy(record => Year(record) ?? words["undated"], StringComparer.Ordinal).Select(year => RecordSheet.Of(year.Key, year.Key, year, words));
        return new Reply([.. records.Count == 0 ? [new Line(words["nothing"])] : Array.Empty<Part>(), .. years, .. records.Count == 0 ? [] : RecordSheet.Cut(records.Count, records.Count, words)]) { Tidy = RecordSheet.Of("records", null, records, words) };
    }

    // What lasted belongs to the year in which it began.
    private static string? Year(DatasetRecord record) => (record.Date?.Earliest ?? record.Date?.Latest)?.Year.ToString(CultureInfo.InvariantCulture);
}
