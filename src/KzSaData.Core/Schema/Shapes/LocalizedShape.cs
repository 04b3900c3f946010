namespace KzSaData.Schema;

/// <summary>A text in up to four languages.</summary>
internal static class LocalizedShape
{
    public const int En = 0;
    public const int Kk = 1;
    public const int Ru = 2;
    public const int Ar = 3;

    public static Shape Shape { get; } = new("text", "A text in English and, where an editor wrote them, Kazakh (Cyrillic), Russian and Arabic.",
        new(En, "en", FieldType.Text, "English.")
        {
            Required = true,
            Example = "\"Saudi Arabia recognises Kazakhstan\"",
            BadExample = "\"Саудовская Аравия признаёт Казахстан\" (not English)",
        },
        new(Kk, "kk", FieldType.Text, "Kazakh, in Cyrillic script.")
        {
            Example = "\"Сауд Арабиясы Қазақстанды таниды\"",
            BadExample = "\"Saud Arabiiasy Qazaqstandy tanidy\" (Latin script)",
        },
        new(Ru, "ru", FieldType.Text, "Russian.")
        {
            Example = "\"Саудовская Аравия признаёт Казахстан\"",
            BadExample = "\"Saudovskaya Araviya\" (Latin script)",
        },
        new(Ar, "ar", FieldType.Text, "Arabic, without control characters for direction.")
        {
            Example = "\"السعودية تعترف بكازاخستان\"",
            BadExample = "\"as-Saudiya\" (Latin script)",
        });
}
