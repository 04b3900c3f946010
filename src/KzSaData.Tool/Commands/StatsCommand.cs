using System.CommandLine;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>stats</c>: how many records of which kind, how sure they are, and from which years.</summary>
internal static class StatsCommand
{
    public static Command Create(Printer printer)
    {
        RecordFilters filters = new();
        ReaderCommand command = new("stats", "Counts records by kind, degree of support and year.", "stats", "stats --actor acwa-power", "stats --kind visit --format json");
        filters.AddTo(command);
        return command.Replies(printer, (parsed, asked) =>
        {
            RecordQuery<DatasetRecord> records = filters.Apply(parsed, asked.Data, asked.Data.Records);
            ReleaseInfo release = asked.Data.Release;
            return new Reply(
            [
                new Line(release.Title[asked.Language], Ink.Strong),
                new Line($"{asked.Words["version"]} {release.Version}, {EdtfDate.FromDay(release.AsOf).ToText(asked.Language)}", Ink.Faint),
                CountSheet.ByKind(records, asked.Words),
                CountSheet.ByYear(records, asked),
                new Line(asked.Words["legend"], Ink.Faint),
            ]);
        });
    }
}
