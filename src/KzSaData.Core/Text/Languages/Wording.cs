using System.Globalization;

namespace KzSaData.Values;

/// <summary>How one language writes dates and numbers for people: its words, and how they are put together.</summary>
/// <remarks>
/// Which parts a date or a number has, and in which order they are asked for, is decided by <c>DateText</c> and
/// <c>AmountText</c>; a language only words them. Years are astronomical: 0 is 1 BCE.
/// </remarks>
internal abstract class Wording
{
    /// <summary>Years from here on are written without their era.</summary>
    public const int FirstPlainYear = 100;

    /// <summary>A month without its year.</summary>
    public abstract string Month(int month, DateRole role);

    /// <summary>Days of a month without its year; they are a number, or several with what stands between them.</summary>
    public abstract string Days(string days, int month);

    /// <summary>Days or months with their year.</summary>
    public abstract string InYear(string text, int year);

    /// <summary>A season: 1 spring, 2 summer, 3 autumn, 4 the winter that begins in the year.</summary>
    public abstract string Season(int season, int year, DateRole role);

    /// <summary>A season without its year.</summary>
    public abstract string SeasonName(int season, DateRole role);

    /// <summary>A year.</summary>
    public abstract string Year(int year);

    /// <summary>A decade of our era.</summary>
    public abstract string Decade(int firstYear, DateRole role);

    /// <summary>A century, counted from 1 in both directions.</summary>
    public abstract string Century(int number, bool isBeforeEra, DateRole role);

    /// <summary>A date, worded for its role, with what goes before and after it.</summary>
    public abstract string InRole(string date, DateRole role, bool isApproximate, bool isUncertain);

    /// <summary>From one date to another.</summary>
    /// <param name="first">The first.</param>
    /// <param name="last">The last.</param>
    /// <param name="isShort">Whether both are single words or numbers.</param>
    public abstract string Span(string first, string last, bool isShort);

    /// <summary>From one plain year to another.</summary>
    public abstract string Years(int first, int last);

    /// <summary>Some day between two dates.</summary>
    public abstract string Between(string first, string last);

    /// <summary>Some day between two plain years.</summary>
    public abstract string BetweenYears(int first, int last);

    /// <summary>One of several plain years, which are already joined.</summary>
    public abstract string OneOfYears(string years);

    /// <summary>What is put between the members of a choice: before the last one, before the others, and before the last one where members are long.</summary>
    public abstract (string Last, string Other, string Set) Or { get; }

    /// <summary>What is put between the earliest and the latest date that are possible, where each has words of its own.</summary>
    public virtual string Comma => ", ";

    /// <summary>Adds that nobody knows when it ended.</summary>
    public abstract string EndUnknown(string text);

    /// <summary>Adds that nobody knows when it began.</summary>
    public abstract string StartUnknown(string text);

    /// <summary>A hijri year, month or day.</summary>
    public abstract string Hijri(int year, int? month, int? day);

    /// <summary>A number with what is counted.</summary>
    /// <param name="number">How many of the magnitude.</param>
    /// <param name="magnitude">Ones, millions and so on.</param>
    /// <param name="noun">The forms of what is counted, as <see cref="Noun"/> has them; null for a number alone.</param>
    /// <param name="isGoverned">Whether a word such as "about" goes before it.</param>
    public abstract string Count(decimal number, Magnitude magnitude, string? noun, bool isGoverned);

    /// <summary>The forms of a currency, by its code, or of a unit; null where the language has no word for it.</summary>
    public abstract string? Noun(string name);

    /// <summary>The forms of what the language has no word for: a code or a symbol, which does not bend.</summary>
    public virtual string ForeignNoun(string name) => name;

    /// <summary>Whether two numbers of one magnitude can name it once, after the second.</summary>
    public virtual bool CanShare(decimal low, decimal high, Magnitude magnitude) => true;

    /// <summary>Whether words such as "from" and "to" govern what stands in a range.</summary>
    public virtual bool GovernsRanges => false;

    /// <summary>From one number to another.</summary>
    public abstract string Range(string low, string high, bool isShort);

    /// <summary>About a number.</summary>
    public abstract string About(string number);

    /// <summary>About a range of numbers.</summary>
    public virtual string AboutRange(string range) => About(range);

    /// <summary>A number or more.</summary>
    public abstract string AtLeast(string number);

    /// <summary>A number or less.</summary>
    public abstract string AtMost(string number);

    /// <summary>A range of numbers, and the best one within it.</summary>
    public abstract string WithBest(string range, string best);

    /// <summary>That there is no amount.</summary>
    public abstract string NoAmount { get; }

    /// <summary>The character between groups of three digits.</summary>
    protected abstract char GroupSeparator { get; }

    /// <summary>The character before decimals.</summary>
    protected abstract char DecimalSeparator { get; }

    /// <summary>The fewest digits before the decimals that are grouped.</summary>
    protected virtual int LeastGrouped => 4;

    /// <summary>A number with all its digits, neither rounded nor filled up with zeros.</summary>
    public virtual string Number(decimal number)
    {
        string digits = decimal.Abs(number).ToString("0.############################", CultureInfo.InvariantCulture);
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        int whole = point < 0 ? digits.Length : point;
        System.Text.StringBuilder text = new(number < 0 ? "\u2212" : string.Empty);
        for (int i = 0; i < digits.Length; i++)
        {
            if (i > 0 && i < whole && (whole - i) % 3 == 0 && whole >= LeastGrouped)
            {
                text.Append(GroupSeparator);
            }

            text.Append(i == point ? DecimalSeparator : digits[i]);
        }

        return text.ToString();
    }

    /// <summary>A whole number without groups, such as a year.</summary>
    protected static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>One of several words with bars between them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="place">Which, from 0; the last one stands in for those that there are not.</param>
    protected static string Pick(string words, int place)
    {
        int from = 0;
        for (int bar; place > 0 && (bar = words.IndexOf('|', from)) >= 0; place--)
        {
            from = bar + 1;
        }

        int end = words.IndexOf('|', from);
        return end < 0 ? words[from..] : words[from..end];
    }

    /// <summary>The number and the words that are there, with blanks between them.</summary>
    protected static string Join(string number, string? magnitude, string? noun) =>
        $"{number}{(magnitude is null ? null : $" {magnitude}")}{(noun is null ? null : $" {noun}")}";
}
