using KzSaData.Schema;

namespace KzSaData.Seeds.Rules;

/// <summary>Titles are headlines, and a record that belongs everywhere belongs nowhere.</summary>
internal static class SizeRules
{
    private const int MostWords = 14;
    private const int MostCharactersOfTitle = 160;
    private const int MostCharactersOfSummary = 700;
    private const int MostAreas = 4;

    // Words may be joined by more than blanks.
    private static readonly char[] Joints = [' ', '/', '|', '_', '–', '—'];

    public static void Check(RuleSubject subject)
    {
        foreach (string language in subject.Record.Title.Languages.Union(subject.Record.Summary.Languages, StringComparer.Ordinal))
        {
            string title = subject.Record.Title.Has(language) ? subject.Record.Title[language] : string.Empty;
            int words = title.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Length;
            if (words > MostWords)
            {
                subject.Report(RecordRule.TooMuch, RecordFields.Title, $"the title in '{language}' has {words} words; a headline has at most a dozen");
            }
            else if (title.Length > MostCharactersOfTitle)
            {
                subject.Report(RecordRule.TooMuch, RecordFields.Title, $"the title in '{language}' has {title.Length} characters; a headline has at most {MostCharactersOfTitle}");
            }

            string summary = subject.Record.Summary.Has(language) ? subject.Record.Summary[language] : string.Empty;
            if (summary.Length > MostCharactersOfSummary)
            {
                subject.Report(RecordRule.TooMuch, RecordFields.Summary, $"the summary in '{language}' has {summary.Length} characters; one to three sentences have at most {MostCharactersOfSummary}");
            }
            else if (title.Length > 0 && summary.AsSpan().Trim(" .").Equals(title.AsSpan().Trim(" ."), StringComparison.OrdinalIgnoreCase))
            {
                subject.Report(RecordRule.SummaryIsTitle, RecordFields.Summary, $"the summary in '{language}' only repeats the title; say in a sentence or two what happened");
            }
        }

        if (subject.Record.Areas.Count > MostAreas)
        {
            subject.Report(RecordRule.TooMuch, RecordFields.Areas, $"{subject.Record.Areas.Count} areas; name the one to four that matter");
        }
    }
}
