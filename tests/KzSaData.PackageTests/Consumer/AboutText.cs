using System.Text.Json;
using KzSaData;

namespace Consumer;

internal static class AboutText
{
    public static void Check(Dataset data)
    {
        Event recognition = data.Events[KnownEvents.RecognitionOfKazakhstan1991];
        foreach (string language in (string[])["en", "kk", "ru", "ar"])
        {
            Claim.Holds(recognition.Title.Has(language) && recognition.Title[language].Length > 0, $"titles are there in {language}");
            Claim.Holds(CooperationArea.Energy.Label(language).Length > 0, $"codes have labels in {language}");
        }

        Claim.Holds(data.Cite(recognition, CitationStyle.BibTeX).Contains(data.Release.Version, StringComparison.Ordinal), "a citation states the version of the data");

        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(recognition, typeof(Event), KzSaJsonContext.Default));
        Claim.Holds(json.RootElement.GetProperty("id").GetString() == "recognition-of-kazakhstan-1991", "a record becomes JSON without reflection");
        Claim.Holds(json.RootElement.GetProperty("date").GetString() == "1991-12-30", "and its date stays as it is");
    }
}
