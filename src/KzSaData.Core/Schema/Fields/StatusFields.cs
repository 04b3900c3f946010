namespace KzSaData.Schema;

/// <summary>A step in the life of an investment.</summary>
internal static class StatusFields
{
    public const int Status = 0;
    public const int Date = 1;
    public const int Note = 2;

    public static ObjectType ObjectType { get; } = new("status",
        new(Status, "status", FieldType.Code) { Indexes = [new(IndexKind.Status, IndexedBy.LastItem)], IsRequired = true, Codes = InvestmentStatusCodes.List },
        new(Date, "date", FieldType.Date) { Absence = "undated" },
        new(Note, "note", FieldType.Text));
}
