using System.CommandLine;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Commands;

/// <summary><c>list</c>: the records that filters keep, oldest first.</summary>
internal static class ListCommand
{
    public static Command Create(Printer printer)
    {
        RecordFilters filters = new();
        Option<int?> limit = LimitOption.Create();
        Option<bool> newest = new("--newest") { Description = "The newest first." };
        ReaderCommand command = new("list", "Lists records: when, what, how sure, under which id.",
            "list --kind visit --since 2022", "list --actor acwa-power --area energy --lang kk", "list --disputed --format csv") { limit, newest };
        filters.AddTo(command);
        return command.Replies(printer, (parsed, asked) =>
        {
            RecordQuery<DatasetRecord> records = filters.Apply(parsed, asked.Data, asked.Data.Records);
            return Of(parsed.GetValue(newest) ? records.NewestFirst() : records, LimitOption.Read(parsed, limit, asked), asked.Words);
        });
    }

    /// <summary>The answer for records that somebody has chosen.</summary>
    public static Reply Of(RecordQuery<DatasetRecord> records, int rows, Words words)
    {
        DatasetRecord[] shown = [.. records.Take(rows)];
        Sheet sheet = RecordSheet.Of("records", null, shown, words);
        return new Reply(shown.Length == 0 ? [new Line(words["nothing"]), sheet] : [sheet, .. RecordSheet.Cut(shown.Length, records.Count, words)])
        {
            Json = () => KzSaJson.Serialize(shown),
        };
    }
}
