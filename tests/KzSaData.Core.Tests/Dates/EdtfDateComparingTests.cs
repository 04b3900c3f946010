using NodaTime;

namespace KzSaData.Core.Tests.Values;

public sealed class EdtfDateComparingTests
{
    [Theory]
    [InlineData("1994", "1995", Answer.Yes)]
    [InlineData("1994", "1994", Answer.Maybe)]
    [InlineData("1994-09-28", "1994-09-28", Answer.No)]
    [InlineData("1994-09-28", "1994-09-29", Answer.Yes)]
    [InlineData("199X", "1995", Answer.Maybe)]
    [InlineData("1995", "1994", Answer.No)]
    [InlineData("1994-12-31", "1994", Answer.No)]
    [InlineData("1994", "1994-01-01", Answer.No)]
    [InlineData("2008/2013", "2014", Answer.Yes)]
    [InlineData("2008/2013", "2012", Answer.No)]
    [InlineData("2008/2013", "2013", Answer.Maybe)]
    [InlineData("2022/..", "2030", Answer.Maybe)]
    [InlineData("2022/..", "2021", Answer.No)]
    [InlineData("../2014", "2015", Answer.Yes)]
    [InlineData("../2014", "1950", Answer.No)]
    [InlineData("1950", "../2014", Answer.Maybe)]
    [InlineData("[2017,2019]", "2018", Answer.Maybe)]
    [InlineData("[..2017]", "2018", Answer.Yes)]
    public void Before_means_over_before_the_other_began(string left, string right, Answer answer) =>
        EdtfDate.Parse(left).IsBefore(EdtfDate.Parse(right)).Should().Be(answer);

    [Theory]
    [InlineData("1994-09-28", "1994-09-28", Answer.Yes)]
    [InlineData("1994", "1994-09-28", Answer.Maybe)]
    [InlineData("2008/2013", "2010", Answer.Yes)]
    [InlineData("2008/2013", "2013", Answer.Maybe)]
    [InlineData("2008/2013", "2010/2020", Answer.Yes)]
    [InlineData("2008/2013", "2013/2020", Answer.Maybe)]
    [InlineData("2008/2013", "2014/2020", Answer.No)]
    [InlineData("[2017,2019]", "2018", Answer.No)]
    public void Overlapping_means_a_day_in_common(string left, string right, Answer answer) =>
        EdtfDate.Parse(left).Overlaps(EdtfDate.Parse(right)).Should().Be(answer);

    [Theory]
    [InlineData("1994-09-28", Answer.Yes)]
    [InlineData("1994-09", Answer.Maybe)]
    [InlineData("1994-10", Answer.No)]
    [InlineData("1993/1995", Answer.Yes)]
    [InlineData("1994/1995", Answer.Maybe)]
    [InlineData("1990/..", Answer.Maybe)]
    [InlineData("[1993,1995]", Answer.No)]
    public void An_interval_contains_its_days_and_a_date_is_perhaps_one_of_its_days(string date, Answer answer) =>
        EdtfDate.Parse(date).Contains(new LocalDate(1994, 9, 28)).Should().Be(answer);

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate hijri = new LocalDate(1994, 9, 28).WithCalendar(CalendarSystem.UmAlQura);

        EdtfDate.Parse("1994-09-28").Contains(hijri).Should().Be(Answer.Yes);
        EdtfDate.FromDay(hijri).Should().Be(EdtfDate.Parse("1994-09-28"));
    }

    [Theory]
    [InlineData("1994-09-28", "1994-09", true)]
    [InlineData("1994-09", "1994", true)]
    [InlineData("1994", "199X", true)]
    [InlineData("1994", "1994-09", false)]
    [InlineData("1994-02", "1994-03", false)]
    [InlineData("1995", "1996", false)]
    [InlineData("1994", "1994~", false)]
    [InlineData("2010", "2008/2013", true)]
    [InlineData("2010", "2008-01/2013-12", true)]
    [InlineData("2010", "[2010,2011]", true)]
    [InlineData("2010", "2008/..", true)]
    [InlineData("2008/..", "2008/2013", false)]
    [InlineData("2008/2013", "200X", true)]
    [InlineData("2008/2013", "2008", false)]
    [InlineData("1994-09-28", "1994-09-28/1994-10-02", true)]
    [InlineData("2019-03/2022-09", "2019", true)]
    [InlineData("2019", "2019-03/2022-09", true)]
    public void A_date_is_more_precise_in_a_finer_unit_or_a_shorter_stretch(string left, string right, bool more) =>
        EdtfDate.Parse(left).IsMorePreciseThan(EdtfDate.Parse(right)).Should().Be(more);

    [Theory]
    [InlineData("1994", "1994-07-02")]
    [InlineData("1994-09-28", "1994-09-28")]
    [InlineData("1994-09", "1994-09-15")]
    public void The_midpoint_is_halfway(string date, string day) =>
        EdtfDate.FromDay(EdtfDate.Parse(date).Resolve(DateResolution.Midpoint)!.Value).Should().Be(EdtfDate.Parse(day));

    [Fact]
    public void An_open_end_leaves_no_day_to_stand_for_it()
    {
        EdtfDate.Parse("2022/..").Resolve(DateResolution.Latest).Should().BeNull();
        EdtfDate.Parse("2022/..").Resolve(DateResolution.Midpoint).Should().BeNull();
        ((Action)(() => EdtfDate.Parse("2022").Resolve(0))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_mark_widens_every_comparison()
    {
        EdtfDate.Parse("2008?").IsBefore(EdtfDate.Parse("2009")).Should().Be(Answer.Maybe);
        EdtfDate.Parse("2008?").IsBefore(EdtfDate.Parse("2010")).Should().Be(Answer.Yes);
        EdtfDate.Parse("2008%").IsBefore(EdtfDate.Parse("2010")).Should().Be(Answer.Maybe);
        EdtfDate.Parse("2009").IsAfter(EdtfDate.Parse("2008~")).Should().Be(Answer.Maybe);
        EdtfDate.Parse("2008~").Contains(new LocalDate(2009, 1, 5)).Should().Be(Answer.Maybe);
        EdtfDate.Parse("2008~").Contains(new LocalDate(2010, 1, 5)).Should().Be(Answer.No);
        EdtfDate.Parse("2008/2010~").Contains(new LocalDate(2009, 7, 1)).Should().Be(Answer.Maybe);
        EdtfDate.Parse("1994~").Overlaps(EdtfDate.Parse("1993")).Should().Be(Answer.Maybe);
        EdtfDate.Parse("1994~").CanBeTrueWith(EdtfDate.Parse("1993-12")).Should().BeTrue();
        EdtfDate.Parse("1994~").CanBeTrueWith(EdtfDate.Parse("1992?")).Should().BeTrue();
        EdtfDate.Parse("1994").CanBeTrueWith(EdtfDate.Parse("1993")).Should().BeFalse();
        EdtfDate.Parse("[1990?,1995]").CanBeTrueWith(EdtfDate.Parse("1991")).Should().BeTrue();
        EdtfDate.Parse("[1990,1995?]").CanBeTrueWith(EdtfDate.Parse("1991")).Should().BeFalse();
    }

    [Theory]
    [InlineData("1994-09-28~", "1994-09-27", "1994-09-29")]
    [InlineData("1994-03-01?", "1994-02-28", "1994-03-02")]
    [InlineData("1996-03-01%", "1996-02-28", "1996-03-03")]
    [InlineData("1994-01-31%", "1994-01-29", "1994-02-02")]
    [InlineData("1994-01~", "1993-12-01", "1994-02-28")]
    [InlineData("1994-09-XX%", "1994-07-01", "1994-11-30")]
    [InlineData("2023-21?", "2022-12-01", "2023-08-31")]
    [InlineData("2023-24~", "2023-09-01", "2024-05-31")]
    [InlineData("1994~", "1993-01-01", "1995-12-31")]
    [InlineData("1994-XX?", "1993-01-01", "1995-12-31")]
    [InlineData("199X~", "1980-01-01", "2009-12-31")]
    [InlineData("19XX%", "1700-01-01", "2199-12-31")]
    [InlineData("2008~/2013", "2007-01-01", "2013-12-31")]
    [InlineData("2008/2013-05?", "2008-01-01", "2013-06-30")]
    [InlineData("[1990~,1994-05-01?]", "1989-01-01", "1994-05-02")]
    [InlineData("0000~", "-0001-01-01", "0001-12-31")]
    [InlineData("-9998~", "-9998-01-01", "-9997-12-31")]
    [InlineData("9999-12-31%", "9999-12-29", "9999-12-31")]
    [InlineData("-9998-01-01%", "-9998-01-01", "-9998-01-03")]
    public void A_mark_widens_by_a_unit_of_the_precision_on_each_side_and_a_double_one_by_two(string text, string first, string last)
    {
        EdtfDate date = EdtfDate.Parse(text);

        date.WidestEarliestKey.Should().Be(EdtfDate.Parse(first).EarliestKey);
        date.WidestLatestKey.Should().Be(EdtfDate.Parse(last).LatestKey);
    }

    [Theory]
    [InlineData("2016/..", 2016, 2040)]
    [InlineData("../2016", 1800, 2016)]
    [InlineData("2016/", 2016, 2016)]
    [InlineData("2016~/", 2015, 2017)]
    [InlineData("/2016", 2016, 2016)]
    [InlineData("2014/2016", 2014, 2016)]
    public void A_query_finds_what_goes_on_in_every_later_year_and_of_an_unknown_end_what_is_known(string text, int first, int last) =>
        Enumerable.Range(1800, 241).Where(year => EdtfDate.Parse(text).CanFallWithin(CalendarDay.Key(year, 1, 1), CalendarDay.Key(year, 12, 31)))
            .Should().Equal(Enumerable.Range(first, last - first + 1));

    [Fact]
    public void To_a_comparison_every_day_after_an_unknown_end_is_possible()
    {
        EdtfDate.Parse("2016/").Contains(new LocalDate(2040, 1, 1)).Should().Be(Answer.Maybe);
        EdtfDate.Parse("2016/").IsBefore(EdtfDate.Parse("2040")).Should().Be(Answer.Maybe);
        EdtfDate.Parse("2016/").CanBeTrueWith(EdtfDate.Parse("2014/2030")).Should().BeTrue();
    }

    [Fact]
    public void A_program_that_needs_an_order_names_one()
    {
        EdtfDate?[] dates = [null, .. new[] { "../1990", "1994~", "1994", "1993/..", "1994-05", "1993/1995", "[..1980]" }.Select(EdtfDate.Parse)];

        Sorted(dates.Order(EdtfDate.ByEarliest)).Should().Be("1993/1995 1993/.. 1994 1994~ 1994-05 [..1980] ../1990 none");
        Sorted(dates.Order(EdtfDate.ByLatest)).Should().Be("[..1980] ../1990 1994-05 1994 1994~ 1993/1995 1993/.. none");

        static string Sorted(IEnumerable<EdtfDate?> dates) => string.Join(' ', dates.Select(date => date?.ToString() ?? "none"));
    }

    /// <summary>Games that ended on the 21st did not end on the 22nd, though they had days in common.</summary>
    [Theory]
    [InlineData("2025-11-07/2025-11-21", "2025-11-07/2025-11-22", false)]
    [InlineData("2025-11-07/2025-11-21", "2025-11-06/2025-11-21", false)]
    [InlineData("2025-11-07/2025-11-21", "2025-11-07/2025-11-22?", true)]
    [InlineData("2025-11-07/2025-11-21", "2025-11/2025-11", true)]
    [InlineData("2025-11-07/2025-11-21", "2025-11-07/..", true)]
    [InlineData("2025-11-07/2025-11-21", "2025-11-07/", true)]
    [InlineData("2025-11-07/2025-11-21", "2025-11-10", true)]
    [InlineData("2025-11-07/2025-11-21", "[2025-11-20..2025-12-05]", true)]
    [InlineData("2025-11-07/2025-11-21", "2025-11-22", false)]
    public void Two_stretches_tell_of_the_same_where_both_ends_can_be_the_same(string one, string other, bool same)
    {
        EdtfDate.Parse(one).CanTellOfTheSameAs(EdtfDate.Parse(other)).Should().Be(same);
        EdtfDate.Parse(other).CanTellOfTheSameAs(EdtfDate.Parse(one)).Should().Be(same);
    }
}
