namespace KzSaData.Tool.Wording;

/// <summary>Who speaks, by name.</summary>
internal static class VoiceText
{
    public static string Of(IEnumerable<Voice> voices, string language) => string.Join(", ", voices.Select(voice => voice.Name?[language] ?? "?"));

    /// <summary>Who contradicts, and with what.</summary>
    public static string Of(Dispute dispute, string language)
    {
        string says = dispute.Date?.ToText(language) ?? dispute.Money?.ToText(language) ?? dispute.Estimate?.ToText(language) ?? dispute.Code?.Label(language)
            ?? dispute.Actor?.Name[language] ?? dispute.Says ?? string.Empty;
        string who = Of(dispute.Evidence.Voices, language);
        return says.Length == 0 ? who : $"{who}: {says}";
    }
}
