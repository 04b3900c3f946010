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
    public void Every_day_it_can_have_been_lies_within_its_widest_bounds() =>
        Prop.ForAll(EdtfSamples.Dates, date => EdtfSamples.Truths(date).All(truth =>
            EdtfDate.DayKey(truth.Start) >= date.WidestEarliestKey && EdtfDate.DayKey(truth.End) <= date.WidestLatestKey && date.Contains(truth.Start) != Answer.No))
            .Check(Enough);

    [Fact]
    public void Without_a_mark_the_widest_bounds_are_those_that_are_stated_and_with_one_they_hold_them() =>
        Prop.ForAll(EdtfSamples.Dates, date =>
            date.WidestEarliestKey <= date.EarliestKey && date.WidestLatestKey >= date.LatestKey
            && (date.IsApproximate || date.IsUncertain || (date.WidestEarliestKey == date.EarliestKey && date.WidestLatestKey == date.LatestKey)))
            .Check(Enough);

    [Fact]
    public void A_mark_turns_no_answer_but_into_maybe() =>
        Prop.ForAll(EdtfSamples.Parts.ToArbitrary(), EdtfSamples.Dates, (text, other) =>
        {
            EdtfDate marked = EdtfDate.Parse(text);
            EdtfDate plain = EdtfDate.Parse(text.TrimEnd('?', '~', '%'));
            return Loosens(plain.IsBefore(other), marked.IsBefore(other))
                && Loosens(plain.IsAfter(other), marked.IsAfter(other))
                && Loosens(plain.Overlaps(other), marked.Overlaps(other))
                && (marked.CanBeTrueWith(other) || !plain.CanBeTrueWith(other));
        }).Check(Enough);

    [Fact]
    public void Orders_are_total_and_agree_with_equality() =>
        Prop.ForAll(EdtfSamples.Pairs, pair => new[] { EdtfDate.ByEarliest, EdtfDate.ByLatest }.All(order =>
            Math.Sign(order.Compare(pair.Left, pair.Right)) == -Math.Sign(order.Compare(pair.Right, pair.Left))
            && (order.Compare(pair.Left, pair.Right) == 0) == (pair.Left == pair.Right)
            && order.Compare(pair.Left, null) < 0))
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
    public void What_a_query_finds_in_a_stretch_is_what_can_be_true_with_it_unless_an_end_is_unknown() =>
        Prop.ForAll(EdtfSamples.Dates, EdtfSamples.NearbyDays.ToArbitrary(), (date, day) =>
        {
            LocalDate last = day.PlusDays(200);
            (int from, int to) = (EdtfDate.DayKey(day), EdtfDate.DayKey(last));
            bool canBe = date.CanBeTrueWith(EdtfDate.FromInterval(day, last));
            return date.StartIsUnknown || date.EndIsUnknown ? canBe || !date.CanFallWithin(from, to) : date.CanFallWithin(from, to) == canBe;
        }).Check(Enough);

    [Fact]
    public void What_tells_of_the_same_can_be_true_with_it_and_a_date_tells_of_the_same_as_itself() =>
        Prop.ForAll(EdtfSamples.Pairs, pair =>
            pair.Left.CanTellOfTheSameAs(pair.Left)
            && pair.Left.CanTellOfTheSameAs(pair.Right) == pair.Right.CanTellOfTheSameAs(pair.Left)
            && (pair.Left.CanBeTrueWith(pair.Right) || !pair.Left.CanTellOfTheSameAs(pair.Right)))
            .Check(Enough);

    private static bool Loosens(Answer plain, Answer marked) => marked == plain || marked == Answer.Maybe;

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
