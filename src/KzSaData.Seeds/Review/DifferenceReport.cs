using System.Globalization;

namespace KzSaData.Seeds.Review;

/// <summary>Writes a difference as Markdown for reviewers.</summary>
internal static class DifferenceReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter output, DatasetDifference difference, string name)
    {
        output.WriteLine($"# What changes in the dataset against {Markdown.Code(name)}");
        output.WriteLine();
        if (difference.Before.Release.ContentHash == difference.After.Release.ContentHash)
        {
            output.WriteLine("Nothing: both have the same content.");
            return;
        }

        DifferenceTables.WriteCounts(output, difference);
        WriteNew(output, "Records added", difference.Records);
        WriteChanged(output, "Records changed", difference.Records);
        WriteGone(output, difference);
        WriteLedgers(output, difference);
        WriteSupport(output, difference);
        DifferenceTables.WriteTotals(output, difference);
        WriteNew(output, "Actors, places and sources added", difference.Others);
        WriteChanged(output, "Actors, places and sources changed", difference.Others);
    }

    private static void WriteNew(TextWriter output, string heading, IEnumerable<EntityChange> changes)
    {
        EntityChange[] added = [.. changes.Where(static change => change.Before is null)];
        if (Heading(output, heading, added.Length))
        {
            foreach (EntityChange change in added)
            {
                string about = change.After is DatasetRecord record ? $"{change.Kind}, {record.Date?.ToString() ?? "undated"}, {record.Support.Code()}" : change.Kind;
                output.WriteLine($"- {Markdown.Code(change.Key)} {Markdown.Plain(change.Title)} ({about})");
            }
        }
    }

    private static void WriteChanged(TextWriter output, string heading, IEnumerable<EntityChange> changes)
    {
        EntityChange[] changed = [.. changes.Where(static change => change.Fields.Count > 0)];
        if (Heading(output, heading, changed.Length))
        {
            foreach (EntityChange change in changed)
            {
                output.WriteLine($"- {Markdown.Code(change.Key)} {Markdown.Plain(change.Title)} ({change.Kind})");
                foreach (FieldChange field in change.Fields)
                {
                    output.WriteLine($"  - {Markdown.Plain(field.Path)}: {Markdown.Code(field.Old)} → {Markdown.Code(field.New)}");
                }
            }
        }
    }

    private static void WriteGone(TextWriter output, DatasetDifference difference)
    {
        EntityChange[] gone = [.. difference.Records.Concat(difference.Others).Where(static change => change.After is null)];
        if (Heading(output, "Retired or removed", gone.Length))
        {
            foreach (EntityChange change in gone)
            {
                string fate = difference.After.Graph.FindRetired(change.Key) is { } retired
                    ? $"retired: {Markdown.Plain(retired.Reason)} Successor: {(retired.Successor is { } successor ? Markdown.Code(successor.Key) : "none")}"
                    : change.Before is DatasetRecord ? "**removed without an entry in `retired.json`**" : "removed";
                output.WriteLine($"- {Markdown.Code(change.Key)} {Markdown.Plain(change.Title)} ({change.Kind}), {fate}");
            }
        }
    }

    // Each entry that the first dataset has not, since reviewers are to judge its reason.
    private static void WriteLedgers(TextWriter output, DatasetDifference difference)
    {
        HashSet<string> known = new(difference.Before.Changes.Select(Entry), StringComparer.Ordinal);
        string[] corrections = [.. difference.After.Changes.OfType<Correction>().Select(Entry).Where(entry => !known.Contains(entry))];
        string[] retirements = [.. difference.After.Changes.OfType<RetiredId>().Select(Entry).Where(entry => !known.Contains(entry))];
        WriteEntries(output, "Corrections of published values", corrections);
        WriteEntries(output, "Retired ids", retirements);
    }

    private static void WriteEntries(TextWriter output, string heading, string[] entries)
    {
        if (Heading(output, heading, entries.Length))
        {
            Array.ForEach(entries, entry => output.WriteLine($"- {entry}"));
        }
    }

    private static string Entry(DatasetChange change) => change switch
    {
        Correction correction => $"{Markdown.Code(correction.Record.Key)}, {Markdown.Plain(correction.Field)}: {Markdown.Code(correction.Old)} → {Markdown.Code(correction.New)} in {Markdown.Plain(correction.Version)}, by {Markdown.Code(correction.Source.Key)}, {Markdown.Plain(correction.Locator)}: {Markdown.Plain(correction.Reason)}",
        RetiredId retired => $"{Markdown.Code(retired.Key)} ({retired.Kind.Code()}) → {Markdown.Code(retired.Successor?.Key)} in {Markdown.Plain(retired.Version)}: {Markdown.Plain(retired.Reason)}",
        _ => Markdown.Plain(change.Reason),
    };

    private static void WriteSupport(TextWriter output, DatasetDifference difference)
    {
        EntityChange[] changed = [.. difference.SupportChanges];
        EntityChange[] disputed = [.. difference.Records.Where(static change => change is { Before: null, After: DatasetRecord { Disputes.Count: > 0 } })];
        if (Heading(output, "Support and disputes", changed.Length + disputed.Length))
        {
            foreach (EntityChange change in changed)
            {
                output.WriteLine($"- {Markdown.Code(change.Key)}: {Standing(change.Before!)} → {Standing(change.After!)}");
            }

            foreach (EntityChange change in disputed)
            {
                output.WriteLine($"- {Markdown.Code(change.Key)}: new, {Standing(change.After!)}");
            }
        }
    }

    private static string Standing(Entity entity)
    {
        DatasetRecord record = (DatasetRecord)entity;
        string[] fields = [.. record.Disputes.Select(static dispute => dispute.Field).Distinct(StringComparer.Ordinal)];
        return fields.Length == 0 ? record.Support.Code() : $"{record.Support.Code()}, **disputed: {string.Join(", ", fields)}**";
    }

    private static bool Heading(TextWriter output, string heading, int count)
    {
        if (count > 0)
        {
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {heading} ({count})"));
            output.WriteLine();
        }

        return count > 0;
    }
}
