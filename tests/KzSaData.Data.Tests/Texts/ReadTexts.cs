using System.Security.Cryptography;
using System.Text;

namespace KzSaData.Data.Tests.Texts;

/// <summary>Each text as it was when somebody last read its languages side by side: a line with the place of the text and a short hash for each language.</summary>
internal static class ReadTexts
{
    public const string Path = "tests/KzSaData.Data.Tests/Texts/read.txt";

    /// <summary>The line of a text.</summary>
    public static string Line(SeedText text) => $"{text.Place} {string.Join(' ', text.In.Select(static form => $"{form.Key}:{Hash(form.Value)}"))}";

    /// <summary>The lines that were approved, by the place of their text.</summary>
    public static Dictionary<string, string> Approved() =>
        File.Exists(Repository.At(Path)) ? File.ReadLines(Repository.At(Path)).ToDictionary(static line => line.Split(' ')[0]) : [];

    /// <summary>The languages that stand as they did in a line, although the English is another.</summary>
    public static IEnumerable<string> LeftBehind(string line, SeedText text)
    {
        string[] forms = line.Split(' ')[1..];
        bool Stands(string language) => text.In.TryGetValue(language, out string? now) && forms.Contains($"{language}:{Hash(now)}");
        return Stands("en") ? [] : text.In.Keys.Where(Stands);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
