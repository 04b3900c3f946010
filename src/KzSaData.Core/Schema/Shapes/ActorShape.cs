namespace KzSaData.Schema;

internal static class ActorShape
{
    public const int Id = 0;
    public const int Kind = 1;
    public const int Name = 2;
    public const int FormerNames = 3;
    public const int Description = 4;
    public const int Country = 5;
    public const int Parent = 6;
    public const int Wikidata = 7;
    public const int Iso3166 = 8;
    public const int Notes = 9;

    public static Shape Shape { get; } = new("actor", "Who acts: a state, a body, a company, or a person in a public role.",
        RecordFields.IdField,
        new(Kind, "kind", FieldType.Code, "What kind of actor it is.") { Required = true, Codes = ActorKindCodes.List },
        new(Name, "name", FieldType.Object, "The name today, as sources in each language spell it.") { Required = true, Shape = LocalizedShape.Shape },
        new(FormerNames, "formerNames", FieldType.Object, "Earlier names, with the time when they were valid.") { IsList = true, Shape = NameShape.Shape },
        new(Description, "description", FieldType.Object, "What it is; for a person, the public role.") { Shape = LocalizedShape.Shape },
        new(Country, "country", FieldType.Reference, "The state that is its home; left out for organisations of several states.") { Target = TableId.Actor, Example = "\"saudi-arabia\"" },
        new(Parent, "parent", FieldType.Reference, "The body it belongs to.") { Target = TableId.Actor },
        new(Wikidata, "wikidata", FieldType.Text, "The Wikidata item, only where somebody checked label and country.") { Pattern = "^Q[1-9][0-9]*$", Example = "\"Q851\"" },
        new(Iso3166, "iso3166", FieldType.Text, "ISO 3166-1 alpha-2 code, for states.") { Pattern = "^[A-Z]{2}$", Example = "\"SA\"" },
        new(Notes, "notes", FieldType.Object, "Curation notes.") { IsList = true, Shape = NoteShape.Shape });
}
