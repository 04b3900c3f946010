namespace KzSaData.Seeds.Tests.Samples;

/// <summary>Random texts that a seed may hold: in the script of their language, with quotes, signs and letters outside the basic plane between the words.</summary>
internal sealed class RandomTexts(Random random)
{
    private static readonly string[] Signs = ["–", "\"", "\\", "\\u0041", "/", "«", "»", "5%", "№", "<", ">", "&", "'", "\U0001F54C", "日", "\u007E", "{", "}", "[1]", ",", ":"];

    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["en"] = ["Riyadh", "wind", "é", "Café", "a", "memorandum"],
        ["kk"] = ["Әл-Фараби", "өзен", "ұлттық", "қ", "ғылым", "келісім"],
        ["ru"] = ["ёлка", "Вода", "й", "меморандум", "съезд"],
        ["ar"] = ["الرياض", "مكة", "أ", "مستشفى", "الرِّيَاض"],
    };

    public string In(string language) => Text(Words[language]);

    public string InAny() => Text(Words[random.Any("en", "kk", "ru", "ar")]);

    // From a letter to three lines, so that some fit where they stand and some do not.
    private string Text(string[] words)
    {
        List<string> parts = [];
        for (int count = random.Any(1, 2, 3, 4, 6, 10, 40); count > 0; count--)
        {
            parts.Add(random.Any(words));
            if (random.Chance(20))
            {
                parts.Add(random.Any(Signs));
            }
        }

        return string.Join(' ', parts);
    }
}
