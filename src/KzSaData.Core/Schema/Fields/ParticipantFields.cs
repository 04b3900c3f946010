namespace KzSaData.Schema;

/// <summary>An actor in a role.</summary>
internal static class ParticipantFields
{
    public const int Actor = 0;
    public const int Role = 1;
    public const int Title = 2;
    public const int Note = 3;
    public const int Office = 4;
    public const int Of = 5;

    public static ObjectType ObjectType { get; } = new("participant",
        new(Actor, "actor", FieldType.Reference) { IsSearched = true, Indexes = [new(IndexKind.Actor), new(IndexKind.ActorOrHome, IndexedBy.Home)], IsRequired = true, Target = TableId.Actor },
        new(Role, "role", FieldType.Code) { Indexes = [new(IndexKind.Role)], IsRequired = true, Codes = ParticipantRoleCodes.List },
        new(Title, "title", FieldType.Localized),
        new(Office, "office", FieldType.Code) { Codes = OfficeCodes.List },
        new(Of, "of", FieldType.Reference) { Target = TableId.Actor },
        new(Note, "note", FieldType.Text));
}
