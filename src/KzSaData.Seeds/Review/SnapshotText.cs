using System.Text;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData.Seeds.Review;

/// <summary>Every record of a dataset as text that is read in reviews: a file for each kind, a block for each record in the order of ids.</summary>
/// <remarks>It shows what users of the library see, support included. Left out is wording: summaries, and titles in other
/// languages than English, which are read in the seeds themselves.</remarks>
internal static class SnapshotText
{
    /// <summary>The files: their names and what is in them.</summary>
    public static IEnumerable<(string Name, string Text)> Files(Dataset data) =>
        Tables.All.Where(static table => table.HoldsRecords).Select(table => ($"{table.ObjectType.Name}.txt", Write(data.Graph.Table(table.Id))));

    private static string Write(EntityTable table)
    {
        StringBuilder text = new();
        IEnumerable<DatasetRecord> records = Enumerable.Range(0, table.Count).Select(row => (DatasetRecord)table.EntityAt(row));
        foreach (DatasetRecord record in records.OrderBy(static record => record.Key, StringComparer.Ordinal))
        {
            text.Append(record.Key).Append('\n');
            foreach (FieldLine line in FieldLines.Of(record, IsShown))
            {
                text.Append("  ").Append(line.ShortPath);
                text.Append(line.Value.Length == 0 ? string.Empty : $": {line.Value}").Append('\n');
            }

            text.Append("  support: ").Append(record.Support.Code()).Append('\n');
            string[] disputed = [.. record.Disputes.Select(static dispute => dispute.Field).Distinct(StringComparer.Ordinal)];
            text.Append(disputed.Length == 0 ? string.Empty : $"  disputed: {string.Join(", ", disputed)}\n").Append('\n');
        }

        return text.ToString();
    }

    private static bool IsShown(FieldLine line) => line.Language is null || (line.IsInFirstLanguage && line.Wording!.Slot != RecordFields.Summary);
}
