using System.Diagnostics;
using System.Globalization;

namespace KzSaData.Fuzzing.Dates;

/// <summary>Strings that look like dates: each is refused with a reason, or written as something that reads back as the same.</summary>
internal static class DateCampaign
{
    private const string Letters = "0123456789-/.[],X?~%YTZ:{}uxE+ ";

    private static readonly string[] Pieces =
        ["1994", "2022-07", "2026-12-10", "199X", "19XX", "2023-21", "2023-24", "1994-XX", "2004-06-XX", "-0043", "0000", "9999", "..", "/", "?", "~", "%", "[", "]", ",", "1996..", "..1984", "1670..1672", "-9998", "2000-02-29", "1900-02-29", "2016-03"];

    /// <summary>Tries so many strings and prints a part of a report; 1 where one of them was harmful.</summary>
    public static int Run(long count, int seed)
    {
        Random random = new(seed);
        long accepted = 0;
        List<string> harmful = [];
        long started = Stopwatch.GetTimestamp();
        for (long number = 0; number < count; number++)
        {
            string text = Make(random);
            if (Harm(text, ref accepted) is { } harm)
            {
                harmful.Add($"{text}: {harm}");
            }
        }

        Console.WriteLine("## Strings as dates");
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} strings in {Stopwatch.GetElapsedTime(started).TotalSeconds:N0} s; {accepted:N0} were dates, {count - accepted - harmful.Count:N0} were refused with a reason, {harmful.Count:N0} did something else."));
        harmful.Take(20).ToList().ForEach(static line => Console.WriteLine($"- {line}"));
        return harmful.Count > 0 ? 1 : 0;
    }

    /// <summary>What is wrong with how a string is read, null where nothing is.</summary>
    public static string? Harm(string text, ref long accepted)
    {
        try
        {
            EdtfDate date = EdtfDate.Parse(text);
            accepted++;
            string written = date.ToString();
            return EdtfDate.TryParse(written, out EdtfDate? again) && again == date && again.Earliest == date.Earliest && again.Latest == date.Latest && again.ToString() == written ? null
                : $"is written as {written}, which reads back as {again?.ToString() ?? "nothing"}";
        }
        catch (FormatException)
        {
            return EdtfDate.TryParse(text, out _) ? "is refused by Parse and read by TryParse" : null;
        }
        catch (Exception e)
        {
            // Any other exception is what is looked for.
            return e.GetType().Name;
        }
    }

    /// <summary>A string of pieces of dates, some letters of it changed.</summary>
    public static string Make(Random random)
    {
        string text = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        char[] letters = text.ToCharArray();
        for (int changes = random.Next(3); changes > 0; changes--)
        {
            letters[random.Next(letters.Length)] = Letters[random.Next(Letters.Length)];
        }

        return new string(letters);
    }
}
