namespace KzSaData.Schema;

/// <summary>What one source says about one record.</summary>
internal static class EvidenceFields
{
    public const int Source = 0;
    public const int Locator = 1;
    public const int Fields = 2;
    public const int Stance = 3;
    public const int Says = 4;
    public const int Standing = 5;
    public const int Reason = 6;
    public const int Note = 7;
    public const int Speakers = 8;
    public const int Attribution = 9;

    public static ObjectType ObjectType { get; } = new("evidence",
        new(Source, "source", FieldType.Reference) { Indexes = [new(IndexKind.Source)], IsRequired = true, Target = TableId.Source },
        new(Locator, "locator", FieldType.Text) { IsRequired = true },
        new(Speakers, "speakers", FieldType.Reference) { IsList = true, Target = TableId.Actor },
        new(Attribution, "attribution", FieldType.Code) { Codes = AttributionCodes.List, Default = "stated" },
        new(Fields, "fields", FieldType.Text) { IsList = true, Absence = "the whole" },
        new(Stance, "stance", FieldType.Code) { Codes = StanceCodes.List, Default = "supports" },
        new(Says, "says", FieldType.Text),
        new(Standing, "standing", FieldType.Code) { Codes = StandingCodes.List, Default = "live" },
        new(Reason, "reason", FieldType.Text),
        new(Note, "note", FieldType.Text));
}
