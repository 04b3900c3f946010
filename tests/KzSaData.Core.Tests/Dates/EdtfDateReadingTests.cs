namespace KzSaData.Core.Tests.Values;

public sealed class EdtfDateReadingTests
{
    [Theory]
    [InlineData("1994", "1994-01-01", "1994-12-31", DatePrecision.Year)]
    [InlineData("1994-09", "1994-09-01", "1994-09-30", DatePrecision.Month)]
    [InlineData("1996-02", "1996-02-01", "1996-02-29", DatePrecision.Month)]
    [InlineData("1900-02", "1900-02-01", "1900-02-28", DatePrecision.Month)]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29", DatePrecision.Day)]
    [InlineData("1994-09-28", "1994-09-28", "1994-09-28", DatePrecision.Day)]
    [InlineData("199X", "1990-01-01", "1999-12-31", DatePrecision.Decade)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", DatePrecision.Century)]
    [InlineData("1994-XX", "1994-01-01", "1994-12-31", DatePrecision.Year)]
    [InlineData("1994-XX-XX", "1994-01-01", "1994-12-31", DatePrecision.Year)]
    [InlineData("1994-09-XX", "1994-09-01", "1994-09-30", DatePrecision.Month)]
    [InlineData("2023-21", "2023-03-01", "2023-05-31", DatePrecision.Season)]
    [InlineData("2023-22", "2023-06-01", "2023-08-31", DatePrecision.Season)]
    [InlineData("2023-23", "2023-09-01", "2023-11-30", DatePrecision.Season)]
    [InlineData("2023-24", "2023-12-01", "2024-02-29", DatePrecision.Season)]
    [InlineData("0622-07", "0622-07-01", "0622-07-31", DatePrecision.Month)]
    [InlineData("0000", "0000-01-01", "0000-12-31", DatePrecision.Year)]
    [InlineData("-0043-03-15", "-0043-03-15", "-0043-03-15", DatePrecision.Day)]
    [InlineData("-004X", "-0049-01-01", "-0040-12-31", DatePrecision.Decade)]
    [InlineData("-00XX", "-0099-01-01", "-0001-12-31", DatePrecision.Century)]
    [InlineData("-9998", "-9998-01-01", "-9998-12-31", DatePrecision.Year)]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", DatePrecision.Day)]
    [InlineData("2008/2013", "2008-01-01", "2013-12-31", DatePrecision.Year)]
    [InlineData("2019-03/2022", "2019-03-01", "2022-12-31", DatePrecision.Year)]
    [InlineData("2022/..", "2022-01-01", null, DatePrecision.Year)]
    [InlineData("2022-05-01/", "2022-05-01", null, DatePrecision.Day)]
    [InlineData("../2014", null, "2014-12-31", DatePrecision.Year)]
    [InlineData("/2014-06", null, "2014-06-30", DatePrecision.Month)]
    [InlineData("1994/1994-03", "1994-01-01", "1994-03-31", DatePrecision.Year)]
    [InlineData("[2017,2018]", "2017-01-01", "2018-12-31", DatePrecision.Year)]
    [InlineData("[2017-05-01,2019-06]", "2017-05-01", "2019-06-30", DatePrecision.Month)]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", DatePrecision.Year)]
    [InlineData("[..1984-12]", null, "1984-12-31", DatePrecision.Month)]
    [InlineData("[1760-12..]", "1760-12-01", null, DatePrecision.Month)]
    public void A_date_spans_the_days_it_allows_with_the_precision_it_states(string text, string? earliest, string? latest, DatePrecision precision)
    {
        EdtfDate date = EdtfDate.Parse(text);

        TextOf(date.Earliest).Should().Be(earliest);
        TextOf(date.Latest).Should().Be(latest);
        date.Precision.Should().Be(precision);
        date.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("1994", false, false)]
    [InlineData("1994?", false, true)]
    [InlineData("1994-09~", true, false)]
    [InlineData("1994-09-28%", true, true)]
    [InlineData("199X~", true, false)]
    [InlineData("1994~/1996", true, false)]
    [InlineData("1994/1996?", false, true)]
    [InlineData("../1996~", true, false)]
    [InlineData("[1994~,1996?]", true, true)]
    public void A_qualifier_of_any_part_qualifies_the_whole(string text, bool approximate, bool uncertain)
    {
        EdtfDate date = EdtfDate.Parse(text);

        date.IsApproximate.Should().Be(approximate);
        date.IsUncertain.Should().Be(uncertain);
    }

    [Theory]
    [InlineData("1994", false, false)]
    [InlineData("1994/1996", true, false)]
    [InlineData("1994/..", true, false)]
    [InlineData("[1994,1996]", false, true)]
    public void An_expression_is_a_date_or_an_interval_or_a_choice(string text, bool interval, bool oneOf)
    {
        EdtfDate.Parse(text).IsInterval.Should().Be(interval);
        EdtfDate.Parse(text).IsOneOf.Should().Be(oneOf);
    }

    [Fact]
    public void An_approximate_date_keeps_its_stated_bounds()
    {
        EdtfDate.Parse("2025~").Earliest.Should().Be(EdtfDate.Parse("2025").Earliest);
        EdtfDate.Parse("2025~").Latest.Should().Be(EdtfDate.Parse("2025").Latest);
    }

    [Theory]
    [InlineData("[2018,2017]", "[2017,2018]")]
    [InlineData("[2017, 2018, 2017]", "[2017,2018]")]
    [InlineData("[2018,2017-05,2017]", "[2017,2017-05,2018]")]
    [InlineData("[1997,1996..]", "[1997,1996..]")]
    [InlineData("[2000,1998..]", "[2000,1998..]")]
    [InlineData("[2000,1999,1998..]", "[1999,2000,1998..]")]
    [InlineData("[..1999,1998,1997..]", "[..1999,1998,1997..]")]
    public void A_set_is_the_same_in_any_order(string text, string canonical)
    {
        EdtfDate.Parse(text).Should().Be(EdtfDate.Parse(canonical));
        EdtfDate.Parse(text).ToString().Should().Be(canonical);
    }

    [Theory]
    [InlineData("2022/..", false, false, true, false)]
    [InlineData("2022/", false, false, false, true)]
    [InlineData("../2003", true, false, false, false)]
    [InlineData("/2003-05~", false, true, false, false)]
    [InlineData("2003/2022", false, false, false, false)]
    [InlineData("2003", false, false, false, false)]
    [InlineData("[..2003]", false, false, false, false)]
    [InlineData("[2003..]", false, false, false, false)]
    public void An_open_end_is_not_an_unknown_one(string text, bool startsOpen, bool startIsUnknown, bool endsOpen, bool endIsUnknown)
    {
        EdtfDate date = EdtfDate.Parse(text);

        (date.StartsOpen, date.StartIsUnknown, date.EndsOpen, date.EndIsUnknown).Should().Be((startsOpen, startIsUnknown, endsOpen, endIsUnknown));
    }

    [Theory]
    [InlineData("1994-09-28", 1994)]
    [InlineData("1994", 1994)]
    [InlineData("1994-02/1994-05", 1994)]
    [InlineData("1994-06~", 1994)]
    [InlineData("-0043", -43)]
    [InlineData("1994~", null)]
    [InlineData("1994-12-31?", null)]
    [InlineData("1994-24", null)]
    [InlineData("1994/1995", null)]
    [InlineData("1994/", null)]
    [InlineData("1994/..", null)]
    [InlineData("../1994", null)]
    public void A_date_has_a_year_where_it_surely_lies_in_one(string text, int? year) => EdtfDate.Parse(text).Year.Should().Be(year);

    [Theory]
    [InlineData("1994", "1994-01/1994-12")]
    [InlineData("1994", "1994~")]
    [InlineData("1994", "1994-XX")]
    public void Dates_that_claim_different_things_differ(string one, string other)
    {
        (EdtfDate.Parse(one) != EdtfDate.Parse(other)).Should().BeTrue();
        EdtfDate.Parse(one).Equals((object)EdtfDate.Parse(other)).Should().BeFalse();
    }

    [Fact]
    public void Nothing_equals_nothing_but_no_date()
    {
        EdtfDate? none = null;

        (none == null).Should().BeTrue();
        (none == EdtfDate.Parse("1994")).Should().BeFalse();
        (EdtfDate.Parse("1994") == none).Should().BeFalse();
        (EdtfDate.Parse("1994") == EdtfDate.Parse("1994")).Should().BeTrue();
        EdtfDate.Parse("1994").GetHashCode().Should().Be(EdtfDate.Parse("1994").GetHashCode());
    }

    private static string? TextOf(NodaTime.LocalDate? day) => day is { } known ? EdtfDate.FromDay(known).ToString() : null;
}
