using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace KzSaData.Core.Tests.Values;

public sealed class EdtfDateMakingTests
{
    [Fact]
    public void Dates_can_be_made_of_numbers_and_days()
    {
        EdtfDate.FromYear(622).ToString().Should().Be("0622");
        EdtfDate.FromYear(-43).ToString().Should().Be("-0043");
        EdtfDate.FromMonth(1994, 9).ToString().Should().Be("1994-09");
        EdtfDate.FromDay(new LocalDate(1994, 9, 28)).ToString().Should().Be("1994-09-28");
        EdtfDate.FromInterval(new LocalDate(1994, 9, 28), new LocalDate(1994, 10, 2)).ToString().Should().Be("1994-09-28/1994-10-02");
        EdtfDate.FromInterval(new LocalDate(1994, 9, 28), null).ToString().Should().Be("1994-09-28/..");
        EdtfDate.FromInterval(null, new LocalDate(1994, 9, 28)).ToString().Should().Be("../1994-09-28");
    }

    [Fact]
    public void What_is_no_date_cannot_be_made()
    {
        Action[] makings =
        [
            () => EdtfDate.FromYear(-9999),
            () => EdtfDate.FromYear(10_000),
            () => EdtfDate.FromMonth(10_000, 1),
            () => EdtfDate.FromMonth(1994, 0),
            () => EdtfDate.FromMonth(1994, 21),
        ];

        makings.Should().AllSatisfy(making => making.Should().Throw<ArgumentOutOfRangeException>());
        ((Action)(() => EdtfDate.FromInterval(null, null))).Should().Throw<ArgumentException>();
        ((Action)(() => EdtfDate.FromInterval(new LocalDate(1995, 1, 1), new LocalDate(1994, 1, 1)))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_date_of_a_day_is_that_day_and_no_other() =>
        Prop.ForAll(EdtfSamples.Days.ToArbitrary(), day =>
            EdtfDate.FromDay(day).Earliest == day && EdtfDate.FromDay(day).Latest == day && EdtfDate.FromDay(day).Contains(day) == Answer.Yes)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_key_of_a_day_keeps_the_order_of_days_and_leads_back() =>
        Prop.ForAll(EdtfSamples.Days.ToArbitrary(), EdtfSamples.Days.ToArbitrary(), (left, right) =>
            EdtfDate.DayKey(left).CompareTo(EdtfDate.DayKey(right)) == Math.Sign(left.CompareTo(right)) && EdtfDate.DayOfKey(EdtfDate.DayKey(left)) == left)
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-9998, 1, 1)]
    [InlineData(-1, 12, 31)]
    [InlineData(0, 2, 29)]
    [InlineData(9999, 12, 31)]
    public void Keys_reach_as_far_as_days_do(int year, int month, int day)
    {
        LocalDate date = new(year, month, day);

        EdtfDate.DayOfKey(EdtfDate.DayKey(date)).Should().Be(date);
        EdtfDate.DayOfKey(CalendarDay.OpenStart).Should().BeNull();
        EdtfDate.DayOfKey(CalendarDay.OpenEnd).Should().BeNull();
    }

    [Fact]
    public void Months_have_the_lengths_that_NodaTime_gives_them()
    {
        for (int year = -9998; year <= 9999; year++)
        {
            for (int month = 1; month <= 12; month++)
            {
                if (CalendarDay.DaysInMonth(year, month) != CalendarSystem.Iso.GetDaysInMonth(year, month))
                {
                    Assert.Fail($"{year}-{month}");
                }
            }
        }
    }
}
