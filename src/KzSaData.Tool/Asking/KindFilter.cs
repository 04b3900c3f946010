using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Asking;

/// <summary>Keeps records by kind: one of the seven, or a narrower one, such as visit or loan.</summary>
internal static class KindFilter
{
    /// <summary>The kinds that there are, the seven first.</summary>
    public static IEnumerable<string> Known => Broad.Concat(Dataset.Types.Select(KindText.NarrowerField).OfType<Field>().SelectMany(static narrower => narrower.Codes!.Entries).Select(static entry => entry.Code)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Broad => RecordKindCodes.All.Select(static kind => kind.Code());

    public static RecordQuery<T> Apply<T>(RecordQuery<T> records, string[] named)
        where T : DatasetRecord
    {
        string[] known = [.. Known];
        string[] wanted = [.. named.Select(name => Singular(name, known) ?? throw UnknownCode.Of(name, "kind of record", known, $"there are {string.Join(", ", Broad)}, or narrower, such as visit, memorandum, loan, exports."))];
        return records.Where(record => wanted.Contains(record.RecordKind.Code()) || (KindText.Narrower(record) is { } narrower && wanted.Contains(narrower.Code)));
    }

    // People ask for "events" as for "event".
    private static string? Singular(string name, string[] known) => known.Contains(name) ? name : name.EndsWith('s') && known.Contains(name[..^1]) ? name[..^1] : null;
}
