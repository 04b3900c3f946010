using KzSaData.Schema;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.History;

/// <summary>The gaps of the ledgers at the places in the seeds where they are to be mended.</summary>
internal static class LedgerCheck
{
    /// <summary>What is missing in the ledgers; nothing where there is no baseline.</summary>
    /// <param name="data">The dataset that the seeds make.</param>
    /// <param name="seeds">The folder of seeds.</param>
    /// <param name="baseline">The folder of the baseline, which may be missing.</param>
    public static IReadOnlyList<SeedError> Run(Dataset data, string seeds, string baseline) =>
        Baseline.Exists(baseline) ? [.. BaselineComparison.Run(data, baseline).SelectMany(gap => At(gap, seeds))] : [];

    private static IEnumerable<SeedError> At(LedgerGap gap, string seeds)
    {
        // Of a record that is gone there is no place but the ledger that should tell of it.
        Table table = gap.Code == LedgerRule.Vanished ? Tables.Of(TableId.Retired) : gap.Table;
        string path = table.File == TableFile.Folder ? Path.Combine(seeds, table.Path, $"{gap.Id}.json") : Path.Combine(seeds, table.Path);
        byte[] file = File.Exists(path) ? SeedBytes.Read(table, path) : [];
        ObjectNode? row = file.Length == 0 ? null : SeedReader.Read(table, path, file, SeedLanguages.In(seeds) ?? SeedLanguages.English).Seeds.FirstOrDefault(seed => seed.Id == gap.Id)?.Value;
        Node? node = gap.Field is { } field ? row?.Slots[field.Slot] ?? row : row;
        return SeedLocation.Locate([new Finding(gap.Code, gap.Message, path, node?.Offset ?? 0)], file);
    }
}
