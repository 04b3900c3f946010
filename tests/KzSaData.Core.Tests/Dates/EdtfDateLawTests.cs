using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace KzSaData.Core.Tests.Values;

public sealed class EdtfDateLawTests
{
    // A hundred pairs, the default, leave rare meetings of two forms untried.
    private static readonly Config Enough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void What_is_written_reads_back_as_the_same_date() =>
        Prop.ForAll(EdtfSamples.Dates, date => EdtfDate.Parse(date.ToString()) == date && EdtfDate.Parse(date.ToString()).ToString() == date.ToString())
            .Check(Enough);

    [Fact]
    public void No_date_ends_before_it_starts() =>
        Prop.ForAll(EdtfSamples.Dates, date => !(date.Earliest > date.Latest) && date.EarliestKey <= date.LatestKey).Check(Enough);

    [Fact]
    public void Every_day_it_can_have_been_lies_within_its_bounds() =>
        Prop.ForAll(EdtfSamples.Dates, date => EdtfSamples.Truths(date).All(truth =>
            !(truth.Start < date.Earliest) && !(truth.End > date.Latest) && date.Contains(truth.Start) != Answer.No))
            .Check(Enough);

    [Fact]
    public void Before_is_the_mirror_of_after() =>
        Prop.ForAll(EdtfSamples.Pairs, pair => pair.Left.IsBefore(pair.Right) == pair.Right.IsAfter(pair.Left)).Check(Enough);

    [Fact]
    public void Of_two_dates_at_most_one_is_surely_before_the_other() =>
        Prop.ForAll(EdtfSamples.Pairs, pair => pair.Left.IsBefore(pair.Right) != Answer.Yes || pair.Right.IsBefore(pair.Left) == Answer.No)
            .Check(Enough);

    [Fact]
    public void Overlapping_is_mutual_and_excludes_before_and_after() =>
        Prop.ForAll(EdtfSamples.Pairs, pair =>
            pair.Left.Overlaps(pair.Right) == pair.Right.Overlaps(pair.Left)
            && pair.Left.CanBeTrueWith(pair.Right) == pair.Right.CanBeTrueWith(pair.Left)
            && (pair.Left.Overlaps(pair.Right) != Answer.Yes || (pair.Left.IsBefore(pair.Right) == Answer.No && pair.Left.IsAfter(pair.Right) == Answer.No)))
            .Check(Enough);

    [Fact]
    public void Before_answers_what_the_days_themselves_would() =>
        Prop.ForAll(EdtfSamples.Pairs, pair => Agrees(pair, pair.Left.IsBefore(pair.Right), (left, right) => left.End < right.Start, sharp: true))
            .Check(Enough);

    [Fact]
    public void Overlaps_answers_what_the_days_themselves_would() =>
        Prop.ForAll(EdtfSamples.Pairs, pair => Agrees(
            pair,
            pair.Left.Overlaps(pair.Right),
            (left, right) => left.Start <= right.End && right.Start <= left.End,
            sharp: false))
            .Check(Enough);

    [Fact]
    public void Contains_answers_what_the_days_themselves_would() =>
        Prop.ForAll(EdtfSamples.Dates, EdtfSamples.NearbyDays.ToArbitrary(), (date, day) => Agrees(
            (date, EdtfDate.FromDay(day)),
            date.Contains(day),
            (left, right) => left.Start <= right.Start && right.Start <= left.End,
            sharp: false))
            .Check(Enough);

    [Fact]
    public void The_day_that_stands_for_a_date_is_one_within_its_bounds() =>
        Prop.ForAll(EdtfSamples.Dates, date =>
            date.Resolve(DateResolution.Earliest) == date.Earliest
            && date.Resolve(DateResolution.Latest) == date.Latest
            && (date.Resolve(DateResolution.Midpoint) is { } middle
                ? middle >= date.Earliest && middle <= date.Latest
                : date.Earliest is null || date.Latest is null))
            .Check(Enough);

    [Fact]
    public void No_date_is_more_precise_than_itself() =>
        Prop.ForAll(EdtfSamples.Dates, date => !date.IsMorePreciseThan(date)).Check(Enough);

    [Fact]
    public void What_can_fall_within_a_stretch_is_what_can_be_true_with_it() =>
        Prop.ForAll(EdtfSamples.Dates, EdtfSamples.NearbyDays.ToArbitrary(), (date, day) =>
        {
            LocalDate last = day.PlusDays(200);
            (int from, int to) = (EdtfDate.DayKey(day), EdtfDate.DayKey(last));
            return date.CanFallWithin(from, to) == date.CanBeTrueWith(EdtfDate.FromInterval(day, last))
                && (!date.MustFallWithin(from, to) || date.CanFallWithin(from, to));
        }).Check(Enough);

    private static bool Agrees(
        (EdtfDate Left, EdtfDate Right) pair,
        Answer answer,
        Func<(LocalDate Start, LocalDate End), (LocalDate Start, LocalDate End), bool> holds,
        bool sharp)
    {
        bool[] truths = [.. from left in EdtfSamples.Truths(pair.Left) from right in EdtfSamples.Truths(pair.Right) select holds(left, right)];
        return answer switch
        {
            Answer.Yes => truths.All(truth => truth),
            Answer.No => !truths.Any(truth => truth),
            _ => !sharp || truths.Distinct().Count() == 2,
        };
    }
}
