namespace KzSaData.Schema;

internal static class InvestmentShape
{
    public const int Kind = RecordFields.Own;
    public const int From = RecordFields.Own + 1;
    public const int Into = RecordFields.Own + 2;
    public const int Amounts = RecordFields.Own + 3;
    public const int Quantities = RecordFields.Own + 4;
    public const int Statuses = RecordFields.Own + 5;
    public const int Aggregation = RecordFields.Own + 6;

    public static Shape Shape { get; } = RecordFields.ShapeOf("investment", "A flow of money or goods from one side into the other: grant, loan, equity, project, gift.",
        new(Kind, "kind", FieldType.Code, "What kind of flow it is.")
        {
            Required = true,
            Codes = InvestmentKindCodes.List,
            Example = "\"grant\"",
            BadExample = "\"aid\" (say which: grant, donation, soft-loan, in-kind …)",
        },
        "When its first stage was reached.",
        new(From, "from", FieldType.Reference, "Who gives.")
        {
            Required = true,
            IsList = true,
            Target = TableId.Actor,
            NeedsEvidence = true,
            Example = "[\"acwa-power\"]",
            BadExample = "[\"Saudi investors\"] (the id of an actor; a group is an actor too)",
        },
        new(Into, "into", FieldType.Reference, "Who or which country receives.")
        {
            Required = true,
            IsList = true,
            Target = TableId.Actor,
            NeedsEvidence = true,
            Example = "[\"kazakhstan\"]",
            BadExample = "[\"astana\"] (an actor, not a place)",
        },
        new(Amounts, "amounts", FieldType.Object, "One amount for each stage that a source gives.")
        {
            IsList = true,
            Shape = AmountShape.Shape,
            NeedsEvidence = true,
            Key = "stage",
            Example = "[{ \"stage\": \"pledged\", \"qualifier\": \"exactly\", \"best\": 15000000, \"currency\": \"USD\" }]",
            BadExample = "pledged and disbursed in one number (one amount for each stage)",
        },
        new(Quantities, "quantities", FieldType.Object, "Capacities and other quantities that are not money.")
        {
            IsList = true,
            Shape = QuantityShape.Shape,
            NeedsEvidence = true,
            Key = "what",
            Example = "[{ \"what\": \"capacity\", \"qualifier\": \"exactly\", \"best\": 1, \"unit\": \"GW\" }]",
            BadExample = "money (that belongs to amounts)",
        },
        new(Statuses, "statuses", FieldType.Object, "The steps of its life, in order.")
        {
            IsList = true,
            Shape = StatusShape.Shape,
            NeedsEvidence = true,
            Key = "status",
            Example = "[{ \"status\": \"agreed\", \"date\": \"2024-03-07\" }]",
            BadExample = "completed because the date that was planned has passed (a source must say it)",
        },
        new(Aggregation, "aggregation", FieldType.Code, "How totals treat it: countable, umbrella (a sum over others), part-of (inside another's amount), duplicate.")
        {
            Required = true,
            Codes = AggregationCodes.List,
            Example = "\"part-of\"",
            BadExample = "\"countable\" for a loan that is inside a portfolio which is recorded too (it would be counted twice)",
        });
}
