using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Rules;

/// <summary>Titles are headlines, and a record that belongs everywhere belongs nowhere.</summary>
internal static class SizeRules
{
    private const int MostWords = 14;
    private const int MostAreas = 4;

    public static void Check(RuleSubject subject)
    {
        foreach (string language in subject.Record.Title.Languages)
        {
            int words = subject.Record.Title.Has(language) ? subject.Record.Title[language].Split(' ').Length : 0;
            if (words > MostWords)
            {
                subject.Report(RecordRule.TooMuch, RecordFields.Title, $"the title in '{language}' has {words} words; a headline has at most a dozen");
            }
        }

        if (subject.Record.Areas.Count > MostAreas)
        {
            subject.Report(RecordRule.TooMuch, RecordFields.Areas, $"{subject.Record.Areas.Count} areas; name the one to four that matter");
        }
    }
}
