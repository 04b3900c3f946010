namespace KzSaData.Schema;

internal static class IndicatorShape
{
    public const int Measure = RecordFields.Own;
    public const int Value = RecordFields.Own + 1;
    public const int Unit = RecordFields.Own + 2;
    public const int Subject = RecordFields.Own + 3;
    public const int Counterpart = RecordFields.Own + 4;
    public const int Reporter = RecordFields.Own + 5;

    public static Shape Shape { get; } = RecordFields.ShapeOf("indicator", "A statistic, or a tendency that a source states without a number.",
        new(Measure, "measure", FieldType.Code, "What is measured.")
        {
            Required = true,
            Codes = MeasureCodes.List,
            Example = "\"trade-turnover\"",
            BadExample = "\"trade\" (say which: trade-turnover, exports, imports)",
        },
        "The period that was measured.",
        new(Value, "value", FieldType.Object, "The number; left out where the source gives a tendency only.")
        {
            Shape = ValueShape.Shape,
            NeedsEvidence = true,
            Example = "{ \"qualifier\": \"at-least\", \"low\": 20 }",
            BadExample = "a value made up for \"growing steadily\" (leave value out where the source gives a tendency only)",
        },
        new(Unit, "unit", FieldType.Text, "The unit: a currency code for absolute money, UCUM, or an English noun in the singular.") { Example = "\"USD\"", BadExample = "\"million USD\" (write the number out)" },
        new(Subject, "subject", FieldType.Reference, "Whose figure it is.")
        {
            Required = true,
            Target = TableId.Actor,
            Example = "\"kazakhstan\"",
            BadExample = "\"Kazakhstan\" (the id of an actor, in lower case)",
        },
        new(Counterpart, "counterpart", FieldType.Reference, "The partner that the figure is about, such as the other side of a trade.")
        {
            Target = TableId.Actor,
            Example = "\"saudi-arabia\"",
            BadExample = "the subject again",
        },
        new(Reporter, "reporter", FieldType.Reference, "Who reports it; each side may report the same flow differently.")
        {
            Target = TableId.Actor,
            Example = "\"saudi-arabia\"",
            BadExample = "the newspaper that printed the figure (that is the source of the evidence)",
        });
}
