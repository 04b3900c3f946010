using KzSaData;

namespace Timeline;

/// <summary>What a source says instead of the record, in words: the field, the value, and whose page it is.</summary>
internal static class DisputeText
{
    public static string Of(Dispute dispute, Words words)
    {
        string language = words.Language;
        string[] path = dispute.Field.Split('/');
        string? item = path.Length == 1 ? null
            : MoneyStageCodes.TryParse(path[1], out MoneyStage stage) ? stage.Label(language)
            : InvestmentStatusCodes.TryParse(path[1], out InvestmentStatus status) ? status.Label(language)
            : LegalStepKindCodes.TryParse(path[1], out LegalStepKind step) ? step.Label(language)
            : KzSaDataset.Current.Actors.Find(path[1])?.Name[language] ?? path[1];
        string? value = dispute.Money?.ToText(language) ?? dispute.Date?.ToText(language) ?? dispute.Estimate?.ToText(language)
            ?? dispute.Code?.Label(language) ?? dispute.Actor?.Name[language] ?? dispute.Says;
        string field = item is null ? words.Field(path[0]) : $"{words.Field(path[0])} ({item})";
        string publisher = dispute.Evidence.Source.Publisher.Name[language];
        return value is null ? $"{field} ({publisher})" : $"{field} – {value} ({publisher})";
    }
}
