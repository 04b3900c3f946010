namespace KzSaData.TestKit.Samples;

/// <summary>Words in four languages, each in the ways it may be written; the key is what the search takes them for.</summary>
/// <remarks>The keys are written by hand: the tests do not ask the library how it folds.</remarks>
internal sealed class RandomWords(Random random)
{
    private static readonly (string Language, string Key, string[] Written)[] Vocabulary =
    [
        ("en", "riyadh", ["Riyadh", "RIYADH", "Riyādh", "riyadh"]),
        ("en", "visit", ["visit", "Visit"]),
        ("en", "visitors", ["visitors", "Visitors"]),
        ("en", "wind", ["wind", "Wind"]),
        ("en", "window", ["window", "WINDOW"]),
        ("en", "water", ["water", "Water"]),
        ("en", "cafe", ["Café", "cafe", "CAFÉ"]),
        ("en", "alula", ["AlUla", "Al\u02BFUla", "Al'Ula"]),
        ("en", "2024", ["2024"]),
        ("en", "5g", ["5G", "5g"]),
        ("kk", "казакстан", ["Қазақстан", "ҚАЗАҚСТАН"]),
        ("kk", "озен", ["өзен", "Өзен"]),
        ("kk", "улттык", ["ұлттық", "Ұлттық"]),
        ("ru", "елка", ["ёлка", "Ёлка", "елка", "ЕЛКА"]),
        ("ru", "вода", ["вода", "Вода"]),
        ("ru", "водный", ["водный", "Водный"]),
        ("ar", "الرياض", ["الرياض", "الرِّيَاض", "الريـــاض"]),
        ("ar", "احمد", ["أحمد", "احمد", "إحمد"]),
        ("ar", "مكه", ["مكة", "مكه", "مَكَّة"]),
        ("ar", "مستشفي", ["مستشفى", "مستشفي"]),
    ];

    private static readonly Dictionary<string, string> Keys =
        Vocabulary.SelectMany(word => word.Written.Select(written => (written, word.Key))).ToDictionary(StringComparer.Ordinal);

    private static readonly char[] Between = [' ', ',', '.', '–', '/', '-', '(', ')', '،'];

    /// <summary>The keys of the words of a text.</summary>
    public static IEnumerable<string> KeysOf(string text) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(word => Keys[word]);

    public Dictionary<string, object?> Text() =>
        SeedTree.Text(Text("en"), random.Chance(30) ? Text("kk") : null, random.Chance(30) ? Text("ru") : null, random.Chance(30) ? Text("ar") : null);

    /// <summary>One to three words to search for, some of them cut short; and their keys.</summary>
    public (string Text, string[] Keys) Search()
    {
        List<string> written = [];
        List<string> keys = [];
        for (int count = random.Any(1, 1, 1, 2, 2, 3); count > 0; count--)
        {
            (_, string key, string[] forms) = random.Skewed(Vocabulary);
            int length = random.Chance(50) ? key.Length : random.Next(1, key.Length + 1);
            bool whole = length == key.Length;
            written.Add(whole ? random.Any(forms) : random.Chance(50) ? key[..length] : key[..length].ToUpperInvariant());
            keys.Add(key[..length]);
        }

        return (string.Join(random.Any(" ", ", ", " – "), written), [.. keys]);
    }

    private string Text(string language)
    {
        (string Language, string Key, string[] Written)[] words = [.. Vocabulary.Where(word => word.Language == language)];
        IEnumerable<string> chosen = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Any(random.Skewed(words).Written));
        return string.Join(random.Any(" ", ", ", " – ", "/", ". "), chosen);
    }
}
