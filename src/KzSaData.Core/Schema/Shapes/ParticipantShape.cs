namespace KzSaData.Schema;

/// <summary>An actor in a role.</summary>
internal static class ParticipantShape
{
    public const int Actor = 0;
    public const int Role = 1;
    public const int Title = 2;
    public const int Note = 3;

    public static Shape Shape { get; } = new("participant", "An actor in a role. The main participants come first: support is computed on the first two.",
        new(Actor, "actor", FieldType.Reference, "The id of an actor, a file in seeds/actors.")
        {
            Required = true,
            Target = TableId.Actor,
            Example = "\"acwa-power\"",
            BadExample = "\"ACWA Power\" (the id of the actor, not its name)",
        },
        new(Role, "role", FieldType.Code, "What the actor did there.")
        {
            Required = true,
            Codes = ParticipantRoleCodes.List,
            Example = "\"visitor\"",
            BadExample = "\"guest\" (not in the list; write visitor)",
        },
        new(Title, "title", FieldType.Object, "The office that a person held then, not now.")
        {
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"Minister of Foreign Affairs\" }",
            BadExample = "{ \"en\": \"Crown Prince\" } for a visit of 2000 by somebody who became that in 2005",
        },
        new(Note, "note", FieldType.Text, "Anything a reader should know.")
        {
            Example = "\"Represented by a deputy.\"",
            BadExample = "\"?\" (say what a reader should know, or leave it out)",
        });
}
