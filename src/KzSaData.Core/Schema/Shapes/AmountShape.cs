namespace KzSaData.Schema;

/// <summary>A sum of money at one stage.</summary>
internal static class AmountShape
{
    public const int Stage = 4;
    public const int Currency = 5;
    public const int Date = 6;
    public const int Note = 7;

    public static Shape Shape { get; } = new("amount", "A sum of money at one stage; one amount a stage.",
    [
        new(Stage, "stage", FieldType.Code, "How far the money had come when the source said it.")
        {
            Required = true, Codes = MoneyStageCodes.List, Example = "\"committed\"",
            BadExample = "\"paid\" (not in the list; write disbursed)",
        },
        .. EstimateFields.All,
        new(Currency, "currency", FieldType.Text, "ISO 4217 alpha code.") { Required = true, Pattern = "^[A-Z]{3}$", Example = "\"USD\"", BadExample = "\"$\" (a symbol is not a code)" },
        new(Date, "date", FieldType.Date, "When the money reached the stage, or when the sum was said to be so.")
        {
            Example = "\"2024-03\"",
            BadExample = "\"March 2024\" (EDTF: 2024-03)",
        },
        new(Note, "note", FieldType.Text, "Anything a reader should know.")
        {
            Example = "\"As the article of 2025 has it.\"",
            BadExample = "\"1.1 bn\" (the number belongs to best)",
        },
    ]);
}
