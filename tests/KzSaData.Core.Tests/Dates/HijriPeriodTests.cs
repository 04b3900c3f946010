using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace KzSaData.Core.Tests.Values;

public sealed class HijriPeriodTests
{
    [Theory]
    [InlineData("1446-12-09", "2025-06-05")]
    [InlineData("1446-12", "2025-05-28/2025-06-25")]
    [InlineData("1446", "2024-07-07/2025-06-25")]
    [InlineData("1402-01-01", "1981-10-28")]
    [InlineData("1450-12-29", "2029-05-13")]
    [InlineData("1318", "1900-04-30~/1901-04-18~")]
    [InlineData("1500-12", "2077-10-18~/2077-11-16~")]
    public void A_period_is_a_stretch_of_days(string hijri, string gregorian)
    {
        HijriPeriod period = HijriPeriod.Parse(hijri);

        period.ToEdtf().Should().Be(EdtfDate.Parse(gregorian));
        period.FirstDay.Should().Be(EdtfDate.Parse(gregorian).Earliest!.Value);
        period.LastDay.Should().Be(EdtfDate.Parse(gregorian).Latest!.Value);
        period.ToString().Should().Be(hijri);
    }

    [Theory]
    [InlineData("2025-06-05", "1446")]
    [InlineData("2025", "1446 1447")]
    [InlineData("2008", "1428 1429 1430")]
    [InlineData("[2023-01,2025-12]", "1444 1447")]
    [InlineData("2024-07-07/2025-06-25", "1446")]
    public void A_date_touches_hijri_years(string date, string years) =>
        string.Join(' ', HijriPeriod.YearsOf(EdtfDate.Parse(date))).Should().Be(years);

    [Fact]
    public void Days_convert_both_ways() =>
        Prop.ForAll(EdtfSamples.Days.ToArbitrary(), day =>
        {
            HijriPeriod period = HijriPeriod.FromDay(day);
            return period.FirstDay == day && period.LastDay == day && HijriPeriod.Parse(period.ToString()) == period
                && period.ToEdtf().Contains(day) != Answer.No && period.ToEdtf().IsApproximate == period.IsApproximate
                && HijriPeriod.YearsOf(period.ToEdtf()).Any(year => year.Year == period.Year);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Years_follow_each_other_without_a_gap_and_months_fill_them()
    {
        for (int year = HijriPeriod.FirstYear; year <= HijriPeriod.LastYear; year++)
        {
            HijriPeriod period = new(year);
            LocalDate next = period.FirstDay;
            for (int month = 1; month <= 12; month++)
            {
                HijriPeriod part = new(year, month);
                part.FirstDay.Should().Be(next);
                next = part.LastDay.PlusDays(1);
            }

            next.Should().Be(period.LastDay.PlusDays(1));
            HijriPeriod.YearsOf(period.ToEdtf()).Should().Contain(period);
            period.IsApproximate.Should().Be(year is < 1402 or > 1450);
            if (year > HijriPeriod.FirstYear)
            {
                period.FirstDay.Should().Be(new HijriPeriod(year - 1).LastDay.PlusDays(1));
            }
        }
    }

    [Theory]
    [InlineData("1343-05-15", "1924-12-12", "the first issue of the newspaper Umm al-Qura")]
    [InlineData("1356-01-01", "1937-03-14", "printed and official calendar")]
    [InlineData("1351-05-21", "1932-09-22", "the day of unification")]
    [InlineData("1452-01-01", "2030-05-04", "the table that the kingdom publishes today")]
    public void Outside_of_the_years_that_are_exact_a_conversion_allows_a_day_on_each_side(string hijri, string printed, string where)
    {
        HijriPeriod period = HijriPeriod.Parse(hijri);

        period.IsApproximate.Should().BeTrue(where);
        period.ToEdtf().Overlaps(EdtfDate.Parse(printed)).Should().Be(Answer.Maybe, where);
        period.ToEdtf().Contains(period.FirstDay.PlusDays(2)).Should().Be(Answer.No);
    }

    [Fact]
    public void The_tables_are_those_of_the_framework_too()
    {
        UmAlQuraCalendar framework = new();
        for (LocalDate day = new(1900, 4, 30); day <= new LocalDate(2077, 11, 16); day = day.PlusDays(1))
        {
            DateTime same = day.ToDateTimeUnspecified();
            HijriPeriod period = HijriPeriod.FromDay(day);
            if ((period.Year, period.Month, period.Day) != (framework.GetYear(same), framework.GetMonth(same), framework.GetDayOfMonth(same)))
            {
                Assert.Fail($"{day} is not {period}");
            }
        }
    }

    [Theory]
    [InlineData("", "1446-12-09")]
    [InlineData("١٤٤٦", "1446-12-09")]
    [InlineData("1446-1", "1446-12-09")]
    [InlineData("1446/12", "1446-12-09")]
    [InlineData("1446-12-9x", "1446-12-09")]
    [InlineData("1446-12 09", "1446-12-09")]
    [InlineData(" 1446", "1446-12-09")]
    [InlineData("1317", "1318 to 1500")]
    [InlineData("1501", "1318 to 1500")]
    [InlineData("1446-13", "01 (Muharram) to 12")]
    [InlineData("1446-00", "01 (Muharram) to 12")]
    [InlineData("1446-12-30", "29 or 30 days")]
    [InlineData("1446-12-00", "29 or 30 days")]
    public void A_refusal_names_the_way_out(string text, string way)
    {
        ((Action)(() => HijriPeriod.Parse(text))).Should().Throw<FormatException>().WithMessage($"*is not a Hijri date*{way}*");
        HijriPeriod.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void What_lies_outside_the_tables_is_refused()
    {
        ((Action)(() => _ = new HijriPeriod(1317))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new HijriPeriod(1446, 13))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new HijriPeriod(1446, null, 1))).Should().Throw<ArgumentException>();
        ((Action)(() => HijriPeriod.FromDay(new LocalDate(1900, 4, 29)))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => HijriPeriod.FromDay(new LocalDate(2077, 11, 17)))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => HijriPeriod.YearsOf(EdtfDate.Parse("1899")))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => HijriPeriod.YearsOf(EdtfDate.Parse("2022/..")))).Should().Throw<ArgumentException>().WithMessage("*open*");
    }

    [Fact]
    public void Periods_are_equal_where_year_month_and_day_are()
    {
        HijriPeriod? none = null;

        (HijriPeriod.Parse("1446-12") == new HijriPeriod(1446, 12)).Should().BeTrue();
        (HijriPeriod.Parse("1446-12") != new HijriPeriod(1446)).Should().BeTrue();
        (none == null).Should().BeTrue();
        (none == new HijriPeriod(1446)).Should().BeFalse();
        new HijriPeriod(1446, 12).GetHashCode().Should().Be(HijriPeriod.Parse("1446-12").GetHashCode());
        HijriPeriod.TryParse(null, out _).Should().BeFalse();
    }
}
