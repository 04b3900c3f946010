namespace KzSaData.Tool.Wording;

/// <summary>Who speaks, by name.</summary>
internal static class VoiceText
{
    public static string Of(IEnumerable<Voice> voices, Words words) => string.Join(words["comma"], voices.Select(voice => voice.Name?[words.Language] ?? words["unknownVoice"]));

    /// <summary>Who contradicts, and with what.</summary>
    public static string Of(Dispute dispute, Words words)
    {
        string language = words.Language;
        string says = dispute.Date?.ToText(language) ?? dispute.Money?.ToText(language) ?? dispute.Estimate?.ToText(language) ?? dispute.Code?.Label(language)
            ?? dispute.Actor?.Name[language] ?? dispute.Says ?? string.Empty;
        string who = Of(dispute.Evidence.Voices, words);
        return says.Length == 0 ? who : $"{who}: {says}";
    }
}
