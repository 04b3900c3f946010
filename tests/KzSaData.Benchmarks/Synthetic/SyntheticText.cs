using System.Globalization;
using System.Text;

namespace KzSaData.Benchmarks;

/// <summary>Writes titles and summaries of the length and the words of real ones, with new words coming in as in any growing text.</summary>
internal sealed class SyntheticText
{
    private static readonly string[][] Syllables =
    [
        ["al", "ka", "mi", "dor", "san", "tu", "ber", "lo", "ne", "rish"], ["ал", "қа", "мы", "дар", "сан", "ту", "бер", "жо", "не", "рың"],
        ["ал", "ка", "ми", "дор", "сан", "ту", "бер", "ло", "не", "рищ"], ["ال", "كا", "مي", "دور", "سان", "تو", "بر", "لو", "ني", "رش"],
    ];

    private readonly string[][] words;
    private readonly int rare;

    /// <summary>Learns the words of real records.</summary>
    /// <param name="texts">Their texts.</param>
    /// <param name="rare">How many words there are beyond the real ones.</param>
    public SyntheticText(IEnumerable<ObjectNode> texts, int rare)
    {
        this.rare = rare;
        List<string>[] found = [[], [], [], []];
        foreach (ObjectNode text in texts)
        {
            for (int language = 0; language < found.Length; language++)
            {
                found[language].AddRange(text.Text(language)?.Split(' ') ?? []);
            }
        }

        // As often in the list as in the texts, so that drawing from it gives frequent words frequently.
        words = Array.ConvertAll(found, static list => list.ToArray());
    }

    /// <summary>A text in the languages of another one: half of its words are others.</summary>
    public ObjectNode Like(ObjectNode real, ref Dice dice)
    {
        Node?[] slots = new Node?[real.Slots.Length];
        for (int language = 0; language < slots.Length; language++)
        {
            if (real.Text(language) is { } text)
            {
                slots[language] = new TextNode(Like(text, language, ref dice));
            }
        }

        return new ObjectNode(real.ObjectType, slots);
    }

    private string Like(string real, int language, ref Dice dice)
    {
        StringBuilder text = new(real.Length + 16);
        foreach (Range part in real.AsSpan().Split(' '))
        {
            text.Append(text.Length == 0 ? "" : " ");
            int luck = dice.Below(100);
            if (luck < 50)
            {
                text.Append(real.AsSpan(part));
            }
            else if (luck < 96)
            {
                text.Append(words[language][dice.Below(words[language].Length)]);
            }
            else
            {
                AppendRare(text, language, dice.Skewed(rare));
            }
        }

        return text.ToString();
    }

    // A made-up word for each number: one syllable for each digit.
    private static void AppendRare(StringBuilder text, int language, int number)
    {
        foreach (char digit in (number + 100).ToString(CultureInfo.InvariantCulture))
        {
            text.Append(Syllables[language][digit - '0']);
        }
    }
}
