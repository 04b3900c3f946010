using System.Text.Json;
using KzSaData.Schema;
using KzSaData.Seeds.Guidance;
using KzSaData.Storage;

namespace KzSaData.Seeds.Syntax;

/// <summary>The languages of a dataset, as its release lists them; the first is in every text.</summary>
internal sealed class SeedLanguages
{
    private const string ReleaseFile = "release.json";

    public SeedLanguages(IReadOnlyList<SeedLanguage> all)
    {
        All = all;
        TextType = new ObjectType("text", [.. all.Select(static (language, place) => new Field(place, language.Tag, FieldType.Text) { IsRequired = place == 0 })]);
        GuidanceBook.AddText(TextType);
    }

    /// <summary>English alone, for a folder whose own languages cannot be read.</summary>
    public static SeedLanguages English { get; } = new([new SeedLanguage("en", "Latn")]);

    /// <summary>The languages in their order.</summary>
    public IReadOnlyList<SeedLanguage> All { get; }

    /// <summary>The type of a text: a member for each language.</summary>
    public ObjectType TextType { get; }

    /// <summary>The languages of a dataset.</summary>
    public static SeedLanguages Of(Store store)
    {
        ObjectView release = store.Table(TableId.Release).View(0);
        return new([.. Enumerable.Range(0, release.ListCount(ReleaseFields.Languages))
            .Select(i => release.ListObject(ReleaseFields.Languages, i))
            .Select(static language => new SeedLanguage(language.RequiredText(LanguageFields.Tag), language.RequiredText(LanguageFields.Script)))]);
    }

    /// <summary>The languages that the release of a folder of seeds lists; null where there is none that can be read.</summary>
    public static SeedLanguages? In(string folder)
    {
        string path = Path.Combine(folder, ReleaseFile);
        return File.Exists(path) && SeedBytes.Read(path, SeedFile.LargestRow) is { Length: <= SeedFile.LargestRow } release ? Read(release) : null;
    }

    // Only looked into here; whether the file is right in all else is the reader's to say.
    private static SeedLanguages? Read(byte[] release)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(release.AsMemory(SeedLocation.Bom(release)));
            SeedLanguage[] all = [.. document.RootElement.GetProperty("languages").EnumerateArray().Select(static language =>
                new SeedLanguage(language.GetProperty("tag").GetString() ?? string.Empty, language.GetProperty("script").GetString() ?? string.Empty))];
            bool isList = all.Length is > 0 and <= ImageFormat.MostLanguages
                && Array.TrueForAll(all, static language => LanguageFields.IsTag(language.Tag) && LanguageFields.IsScript(language.Script))
                && all.Select(static language => language.Tag).Distinct(StringComparer.Ordinal).Count() == all.Length;
            return isList ? new(all) : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
