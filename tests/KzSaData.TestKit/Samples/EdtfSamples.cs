using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace KzSaData.TestKit.Samples;

/// <summary>Dates of every supported form, around the years where they can meet, and the days they can truly have been.</summary>
internal static class EdtfSamples
{
    private static readonly LocalDate Past = new(1600, 1, 1);
    private static readonly LocalDate Future = new(2350, 1, 1);

    public static Gen<LocalDate> Days { get; } =
        from offset in Gen.Choose(0, 40_000)
        select new LocalDate(1900, 5, 1).PlusDays(offset);

    public static Gen<LocalDate> NearbyDays { get; } =
        from offset in Gen.Choose(0, 1500)
        select new LocalDate(1993, 1, 1).PlusDays(offset);

    public static Gen<string> Parts { get; } =
        from day in NearbyDays
        from form in Gen.Choose(0, 9)
        from mark in Gen.Elements("", "", "", "?", "~", "%")
        select $"{Write(day, form)}{mark}";

    public static Gen<string> Intervals { get; } =
        from one in Parts
        from other in Parts
        from open in Gen.Choose(0, 7)
        select open switch
        {
            0 => $"../{one}",
            1 => $"{one}/..",
            2 => $"/{one}",
            3 => $"{one}/",
            _ => EdtfDate.TryParse($"{one}/{other}", out _) ? $"{one}/{other}" : $"{other}/{one}",
        };

    public static Gen<string> Sets { get; } =
        from first in Parts
        from others in Parts.NonEmptyListOf()
        from blank in Gen.Elements("", " ")
        from past in Gen.Elements("", "", "..")
        from future in Gen.Elements("", "", "..")
        where others.Any(other => other != first)
        select $"[{past}{first},{blank}{string.Join(',', others)}{future}]";

    public static Gen<string> Texts { get; } = Gen.OneOf(Parts, Intervals, Sets);

    public static Arbitrary<EdtfDate> Dates { get; } = Texts.Select(EdtfDate.Parse).ToArbitrary();

    public static Arbitrary<(EdtfDate Left, EdtfDate Right)> Pairs { get; } =
        (from left in Texts from right in Texts select (EdtfDate.Parse(left), EdtfDate.Parse(right))).ToArbitrary();

    /// <summary>Starts and ends that a date allows, its extremes among them, read from its text part by part.</summary>
    public static IReadOnlyList<(LocalDate Start, LocalDate End)> Truths(EdtfDate date)
    {
        string text = date.ToString();
        if (date.IsOneOf)
        {
            return [.. text[1..^1].Split(',').SelectMany(TruthsOfMember)];
        }

        if (!date.IsInterval)
        {
            return [.. Within(Widest(date)).Select(day => (day, day))];
        }

        string[] sides = text.Split('/');
        (LocalDate First, LocalDate Last)? start = sides[0] is "" or ".." ? null : Widest(EdtfDate.Parse(sides[0]));
        (LocalDate First, LocalDate Last)? end = sides[1] is "" or ".." ? null : Widest(EdtfDate.Parse(sides[1]));
        LocalDate[] starts = start is null ? [Past, .. Within(end!.Value)] : Within(start.Value);
        LocalDate[] ends = end is null ? [.. starts, Future] : Within(end.Value);
        return
        [
            .. from first in starts.Concat(ends.Where(day => start is null || (day >= start.Value.First && day <= start.Value.Last)))
               from last in ends.Concat(starts.Where(day => end is null || (day >= end.Value.First && day <= end.Value.Last)))
               where first <= last
               select (first, last),
        ];
    }

    /// <summary>The days that a single date may mean: its marks widen it by a unit of its precision on each side, both together by two.</summary>
    public static (LocalDate First, LocalDate Last) Widest(EdtfDate date)
    {
        int units = (date.IsApproximate ? 1 : 0) + (date.IsUncertain ? 1 : 0);
        if (units == 0)
        {
            return (date.Earliest!.Value, date.Latest!.Value);
        }

        Period unit = date.Precision switch
        {
            DatePrecision.Day => Period.FromDays(units),
            DatePrecision.Month => Period.FromMonths(units),
            DatePrecision.Season => Period.FromMonths(3 * units),
            DatePrecision.Year => Period.FromYears(units),
            DatePrecision.Decade => Period.FromYears(10 * units),
            _ => Period.FromYears(100 * units),
        };
        return (date.Earliest!.Value - unit, date.Latest!.Value.PlusDays(1).Plus(unit).PlusDays(-1));
    }

    private static IEnumerable<(LocalDate Start, LocalDate End)> TruthsOfMember(string member)
    {
        (LocalDate First, LocalDate Last) known = Widest(EdtfDate.Parse(member.Trim('.')));
        LocalDate[] days =
        [
            .. Within(known),
            .. member.StartsWith("..", StringComparison.Ordinal) ? [Past] : Array.Empty<LocalDate>(),
            .. member.EndsWith("..", StringComparison.Ordinal) ? [Future] : Array.Empty<LocalDate>(),
        ];
        return days.Select(day => (day, day));
    }

    private static LocalDate[] Within((LocalDate First, LocalDate Last) bounds)
    {
        (LocalDate first, LocalDate last) = bounds;
        int length = Period.DaysBetween(first, last);
        return length < 2 ? [.. new[] { first, last }.Distinct()] : [first, first.PlusDays(length / 3), last];
    }

    private static string Write(LocalDate day, int form) => form switch
    {
        0 => $"{day.Year:D4}",
        1 => $"{day.Year:D4}-{day.Month:D2}",
        2 or 3 => $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}",
        4 => $"{day.Year / 10:D3}X",
        5 => $"{day.Year / 100:D2}XX",
        6 => $"{day.Year:D4}-XX",
        7 => $"{day.Year:D4}-XX-XX",
        8 => $"{day.Year:D4}-{day.Month:D2}-XX",
        _ => $"{day.Year:D4}-{20 + ((day.Month + 2) / 3)}",
    };
}
