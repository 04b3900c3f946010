using System.Text.RegularExpressions;
using KzSaData.Data.Tests.Sweeps;

namespace KzSaData.Data.Tests.Texts;

/// <summary>Does a text say the same in every language, in the letters and the words of each?</summary>
internal static partial class TextSweeps
{
    private const int LongEnough = 60;

    /// <summary>Every text stands in every language of the release.</summary>
    public static IEnumerable<SweepFinding> Complete(Dataset data) =>
        from text in SeedTexts.All
        from language in data.Release.Languages
        where !text.In.ContainsKey(language)
        select new SweepFinding($"{text.Place}:{language}", "the text is missing in this language");

    /// <summary>The numbers of the English stand in every language, whatever separates their thousands and decimals.</summary>
    public static IEnumerable<SweepFinding> Numbers(Dataset _) =>
        from text in SeedTexts.All
        let english = NumbersIn(Words().Replace(text.English, string.Empty)).ToArray()
        from other in text.Others
        let missing = english.Except(NumbersIn(other.Text, other.Language)).ToArray()
        where missing.Length > 0
        select new SweepFinding($"{text.Place}:{other.Language}", $"it lacks {string.Join(", ", missing)} of '{text.English}': {other.Text}");

    /// <summary>No text is much shorter than the English, nor twice as long.</summary>
    public static IEnumerable<SweepFinding> Length(Dataset _) =>
        from text in SeedTexts.All
        where text.English.Length >= LongEnough
        from other in text.Others
        let share = (double)other.Text.Length / text.English.Length
        where share is < 0.4 or > 2.2
        select new SweepFinding($"{text.Place}:{other.Language}", FormattableString.Invariant($"it has {share:0.00} of the length of the English: {other.Text}"));

    /// <summary>What the glossary forbids as the rendering of a term does not stand for it.</summary>
    public static IEnumerable<SweepFinding> Forbidden(Dataset _) =>
        from term in Glossary.Terms
        where term.Forbidden is not null
        let english = new Regex($@"\b{Regex.Escape(term.English)}", RegexOptions.IgnoreCase)
        from text in SeedTexts.All
        where english.IsMatch(text.English)
        from other in text.Others
        where term.Forbidden!.ContainsKey(other.Language)
        from form in term.Forbidden![other.Language]
        where Regex.IsMatch(other.Text, $@"(?<!\p{{L}})({Regex.Escape(form)}|{Regex.Escape(Capital(form))})")
        select new SweepFinding($"{text.Place}:{other.Language}:{term.Id}", $"'{form}' for '{term.En}': {other.Text}");

    /// <summary>Where the English denies something, the others do.</summary>
    public static IEnumerable<SweepFinding> Negations(Dataset _) =>
        from text in SeedTexts.All
        where Denies(text.English, "en")
        from other in text.Others
        where !Denies(other.Text, other.Language)
        select new SweepFinding($"{text.Place}:{other.Language}", $"'{text.English}' denies something, and this does not: {other.Text}");

    // A form that is forbidden for its capital within a sentence may begin one.
    private static string Capital(string form) => $"{char.ToUpperInvariant(form[0])}{form[1..]}";

    private static bool Denies(string text, string language) => language switch
    {
        "en" => English().IsMatch(text),
        "ru" => Russian().IsMatch(text),
        "kk" => Kazakh().IsMatch(text),
        "ar" => Arabic().IsMatch(text),
        _ => true,
    };

    // English and Arabic part thousands with a comma, Kazakh and Russian decimals.
    private static IEnumerable<string> NumbersIn(string text, string language = "en")
    {
        bool hasDecimalComma = language is "kk" or "ru";
        return from Match number in Number().Matches(text)
               let plain = (hasDecimalComma ? Blank() : Separator()).Replace(number.Value, string.Empty).Replace(',', '.').TrimStart('0')
               select plain.Contains('.', StringComparison.Ordinal) ? plain.TrimEnd('0').TrimEnd('.') : plain;
    }

    [GeneratedRegex(@"\d+(?:[ \u00A0\u202F,.]\d+)*")]
    private static partial Regex Number();

    // Decades, ordinals and the group of twenty, which languages write in words or in Roman digits.
    [GeneratedRegex(@"\d{4}s\b|\d+(st|nd|rd|th)\b|\bG20\b")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))")]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<=\d)[ \u00A0\u202F,](?=\d{3}(?!\d))")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\b(not|never)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"(?<!\p{L})(не|ни|нет|без|вместо|никогда|никто|ничего|нигде|кроме|отсутств|отказ|отклон|расход|неизвест|нельзя|невозмож)|(?<!\p{L})не\p{L}+", RegexOptions.IgnoreCase)]
    private static partial Regex Russian();

    [GeneratedRegex(@"емес|жоқ|ешқ|ешб|ешк|ешт|[бмп][аеі][йс]|[мбп][аеі]ған|[мбп][аеі]ген|[мбп][аеі]д[ыі]|[мбп][аеі]й|[мбп]ау|[мбп]еу|бей|пей|мей|сіз|сыз|дан басқа|ден басқа|тыс|бас тарт", RegexOptions.IgnoreCase)]
    private static partial Regex Kazakh();

    [GeneratedRegex(@"(?<!\p{L})(و|ف)?(لا|ألا|لم|لن|ما|ليس|ليست|غير|دون|بدون|عدم|من دون|بلا|ولم|سوى|رفض|نفى|أنكر|لما)(?!\p{L})")]
    private static partial Regex Arabic();
}
