namespace KzSaData.Schema;

internal static class ProposalShape
{
    public const int By = RecordFields.Own;
    public const int To = RecordFields.Own + 1;
    public const int Outcome = RecordFields.Own + 2;

    public static Shape Shape { get; } = RecordFields.ShapeOf("proposal", "What somebody proposes that the two sides should do.",
        null,
        "When it was proposed.",
        new(By, "by", FieldType.Reference, "Who proposes.")
        {
            Required = true,
            IsList = true,
            Target = TableId.Actor,
            NeedsEvidence = true,
            Example = "[\"kazakhstan\"]",
            BadExample = "[\"experts\"] (the id of an actor; a group is an actor too)",
        },
        new(To, "to", FieldType.Reference, "To whom it is proposed.")
        {
            IsList = true,
            Target = TableId.Actor,
            NeedsEvidence = true,
            Example = "[\"saudi-arabia\"]",
            BadExample = "left out where the source names whom it is addressed to",
        },
        new(Outcome, "outcome", FieldType.Code, "Whether it has happened since.")
        {
            Required = true,
            Codes = ProposalOutcomeCodes.List,
            Example = "\"open\"",
            BadExample = "\"realised\" because something similar happened (link the record that realises it)",
        });
}
