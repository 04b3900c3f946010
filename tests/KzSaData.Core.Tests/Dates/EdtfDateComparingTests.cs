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

    [Theory]
    [InlineData("2022/..", false)]
    [InlineData("../2022", false)]
    [InlineData("2022", true)]
    [InlineData("202X", false)]
    public void Only_what_has_both_ends_inside_must_fall_within(string date, bool must) =>
        EdtfDate.Parse(date).MustFallWithin(CalendarDay.Key(2022, 1, 1), CalendarDay.Key(2023, 1, 1)).Should().Be(must);
}
