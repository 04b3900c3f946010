using KzSaData.Seeds.Rules;

namespace KzSaData.Seeds.Contributing;

/// <summary>What an address tells of the language of its page.</summary>
internal static class AddressLanguage
{
    // How sites mark their languages, in front of the host or at the start of the path.
    private static readonly Dictionary<string, string> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "en",
        ["eng"] = "en",
        ["english"] = "en",
        ["kk"] = "kk",
        ["kz"] = "kk",
        ["kaz"] = "kk",
        ["qaz"] = "kk",
        ["ru"] = "ru",
        ["rus"] = "ru",
        ["russian"] = "ru",
        ["ar"] = "ar",
        ["ara"] = "ar",
        ["arabic"] = "ar",
        ["fr"] = "fr",
        ["de"] = "de",
        ["tr"] = "tr",
        ["es"] = "es",
        ["it"] = "it",
        ["uz"] = "uz",
        ["fa"] = "fa",
        ["ur"] = "ur",
        ["zh"] = "zh",
    };

    /// <summary>The language by the mark in an address, else by the other pages of its host, else by the letters of its path; null where nothing tells.</summary>
    public static string? Of(Uri address, IEnumerable<KnownSource> sources)
    {
        string host = PageAddress.HostOf(address);
        KnownSource[] alike = [.. sources.Where(source => source.Address is { } other && PageAddress.HostOf(other) == host && MarkOf(other) == MarkOf(address))];
        return Majority.Of(alike.Select(static source => source.Language))
            ?? (MarkOf(address) is { } mark ? Marks[mark] : null)
            ?? OfLetters(Uri.UnescapeDataString(address.AbsolutePath));
    }

    private static string? MarkOf(Uri address) => address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Take(2)
        .Prepend(PageAddress.HostOf(address).Split('.')[0])
        .FirstOrDefault(Marks.ContainsKey)?.ToLowerInvariant();

    private static string? OfLetters(string path) =>
        path.Any(static c => c is >= '\u0600' and <= '\u06FF') ? "ar"
        : path.Any(static c => "әғқңөұүһі".Contains(c, StringComparison.OrdinalIgnoreCase)) ? "kk"
        : path.Any(static c => c is >= '\u0400' and <= '\u04FF') ? "ru"
        : null;
}
