using KzSaData.Schema;

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
