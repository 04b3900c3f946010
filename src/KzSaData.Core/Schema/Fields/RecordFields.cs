namespace KzSaData.Schema;

/// <summary>The fields that all seven kinds of record share.</summary>
internal static class RecordFields
{
    public const int Id = 0;
    public const int Title = 1;
    public const int Summary = 2;
    public const int Date = 3;
    public const int Hijri = 4;
    public const int Areas = 5;
    public const int Place = 6;
    public const int Participants = 7;
    public const int Evidence = 8;
    public const int Relations = 9;
    public const int Notes = 10;

    /// <summary>The first slot of a kind's own fields.</summary>
    public const int Own = 12;

    public static Field IdField { get; } = new(Id, "id", FieldType.Text) { IsRequired = true, MayChange = true };

    /// <summary>How evidence names the date; each kind has a field of its own for it, with a meaning of its own.</summary>
    public static FieldPath DatePath => new("date");

    /// <summary>Puts a type together: id and kind, what all share, the kind's own fields, evidence and the rest.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="kind">The field that tells kinds apart, or null.</param>
    /// <param name="own">The kind's own fields.</param>
    public static ObjectType TypeOf(string name, Field? kind, params Field[] own) => new(name,
    [
        IdField,
        .. kind is null ? Array.Empty<Field>() : [kind],
        new(Title, "title", FieldType.Localized) { IsSearched = true, IsRequired = true },
        new(Summary, "summary", FieldType.Localized) { IsSearched = true, IsRequired = true },
        new(Date, DatePath.Text, FieldType.Date) { Indexes = [new(IndexKind.DateInPieces, IndexedBy.DateInPieces)], NeedsEvidence = true },
        new(Hijri, "hijri", FieldType.Hijri) { Indexes = [new(IndexKind.HasHijri, IndexedBy.Presence)] },
        new(Areas, "areas", FieldType.Code) { MayChange = true, Indexes = [new(IndexKind.Area)], IsRequired = true, IsList = true, Codes = CooperationAreaCodes.List },
        new(Place, "place", FieldType.Reference) { IsSearched = true, Indexes = [new(IndexKind.Place), new(IndexKind.PlaceOrWithin, IndexedBy.Within)], Target = TableId.Place },
        new(Participants, "participants", FieldType.Object) { IsSearched = true, IsList = true, ObjectType = ParticipantFields.ObjectType, NeedsEvidence = true, Key = ["actor", "role"], ValueMember = "role", Detail = "title" },
        .. own,
        new(Evidence, "evidence", FieldType.Object) { IsRequired = true, IsList = true, ObjectType = EvidenceFields.ObjectType, ItemName = "{source}, {locator} ({fields})" },
        new(Relations, "relations", FieldType.Object) { IsList = true, ObjectType = RelationFields.ObjectType, ItemName = "{kind} {to}" },
        new(Notes, "notes", FieldType.Object) { Indexes = [new(IndexKind.Noted, IndexedBy.Presence)], IsList = true, ObjectType = NoteFields.ObjectType, ItemName = "{class}" },
    ]);
}
