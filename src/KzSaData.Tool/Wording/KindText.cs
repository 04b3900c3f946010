namespace KzSaData.Tool.Wording;

/// <summary>The kind of a record, as narrow as it is known: a visit, a memorandum, a loan.</summary>
internal static class KindText
{
    private static readonly string[] names = ["kind", "instrument", "measure"];

    /// <summary>The field that tells the narrower kind, or null.</summary>
    public static Field? NarrowerField(EntityType type) => type.RecordKind is null ? null : names.Select(type.ObjectType.Find).FirstOrDefault(static field => field is { Codes: not null });

    /// <summary>The narrower kind, or null.</summary>
    public static CodeEntry? Narrower(DatasetRecord record) => NarrowerField(record.EntityType) is { } field ? record.Fields[field].AsCode : null;

    /// <summary>The kind in words; of an event that did not take place, that it did not.</summary>
    public static string Of(DatasetRecord record, string language)
    {
        string kind = Narrower(record)?.Label(language) ?? record.RecordKind.Label(language);
        return record is Event { Realis: not Realis.Occurred } planned ? $"{kind} ({planned.Realis.Label(language)})" : kind;
    }
}
