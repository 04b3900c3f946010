using FsCheck;
using FsCheck.Fluent;

namespace KzSaData.Core.Tests.Values;

public sealed class EstimateTests
{
    [Theory]
    [InlineData("24", Qualifier.Exactly, null, "24", null)]
    [InlineData("-1.5", Qualifier.Exactly, null, "-1.5", null)]
    [InlineData("~7000", Qualifier.About, null, "7000", null)]
    [InlineData(">=12000", Qualifier.AtLeast, "12000", null, null)]
    [InlineData("<=20000", Qualifier.AtMost, null, null, "20000")]
    [InlineData("5000..7000", Qualifier.Between, "5000", null, "7000")]
    [InlineData("5000..6000..7000", Qualifier.Between, "5000", "6000", "7000")]
    [InlineData("-3..-1.5", Qualifier.Between, "-3", null, "-1.5")]
    public void An_estimate_keeps_what_was_said_and_fills_in_nothing(string text, Qualifier qualifier, string? low, string? best, string? high)
    {
        Estimate estimate = Estimate.Parse(text);

        estimate.Qualifier.Should().Be(qualifier);
        estimate.Low.Should().Be(Number(low));
        estimate.Best.Should().Be(Number(best));
        estimate.High.Should().Be(Number(high));
        estimate.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(Qualifier.Exactly, null, null, null, "has best")]
    [InlineData(Qualifier.Exactly, 1, 2, null, "neither low nor high")]
    [InlineData(Qualifier.About, null, 2, 3, "neither low nor high")]
    [InlineData(Qualifier.AtLeast, null, 2, null, "has low")]
    [InlineData(Qualifier.AtLeast, 1, null, 3, "neither best nor high")]
    [InlineData(Qualifier.AtMost, 1, null, null, "has high")]
    [InlineData(Qualifier.AtMost, null, 2, 3, "neither low nor best")]
    [InlineData(Qualifier.Between, 1, null, null, "low and high")]
    [InlineData(Qualifier.Between, 3, null, 1, "low is above high")]
    [InlineData(Qualifier.Between, 1, 4, 3, "best is outside")]
    [InlineData(Qualifier.Between, 1, 0, 3, "best is outside")]
    [InlineData((Qualifier)0, null, 1, null, "the qualifier is none of")]
    [InlineData((Qualifier)6, null, 1, null, "the qualifier is none of")]
    public void Numbers_that_do_not_fit_the_qualifier_are_refused(Qualifier qualifier, int? low, int? best, int? high, string rule)
    {
        Estimate.TryCreate(qualifier, low, best, high, out Estimate? estimate, out string? reason).Should().BeFalse();
        estimate.Should().BeNull();
        reason.Should().Contain(rule);
        ((Action)(() => _ = new Estimate(qualifier, low, best, high))).Should().Throw<ArgumentException>().WithMessage($"*{rule}*");
    }

    [Fact]
    public void Numbers_beyond_reason_are_refused()
    {
        Action making = () => Estimate.About(decimal.MaxValue);

        making.Should().Throw<ArgumentException>().WithMessage("*check the unit*");
        Estimate.TryParse("1" + new string('0', 27), out _).Should().BeTrue();
        Estimate.TryParse("2" + new string('0', 27), out _).Should().BeFalse();
        Estimate.TryParse("1" + new string('0', 28), out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("007", "7")]
    [InlineData("-0.0", "0")]
    [InlineData("~0.0000001000", "~0.0000001")]
    public void Equal_numbers_are_written_alike(string text, string canonical) => Estimate.Parse(text).ToString().Should().Be(canonical);

    [Theory]
    [InlineData("3.33333333333333333333333333333")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("10000000000000000000000000000000")]
    public void Digits_that_a_decimal_cannot_keep_are_refused_rather_than_rounded(string text) => Estimate.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("24", "24", true)]
    [InlineData("24", "24.0", true)]
    [InlineData("24", "24.1", false)]
    [InlineData("100", "~105", true)]
    [InlineData("100", "~106", false)]
    [InlineData("~100", "~110", true)]
    [InlineData("~100", "~111", false)]
    [InlineData("~-100", "-105", true)]
    [InlineData("~-100", "-106", false)]
    [InlineData(">=100", "100", true)]
    [InlineData(">=100", "99.9", false)]
    [InlineData(">=100", "<=100", true)]
    [InlineData(">=100", "<=99", false)]
    [InlineData(">=100", ">=1000000", true)]
    [InlineData("5000..7000", "7000", true)]
    [InlineData("5000..7000", "7001..8000", false)]
    [InlineData("5000..6000..7000", "5000", true)]
    public void Two_statements_can_both_be_true_where_a_number_fits_both(string one, string other, bool both)
    {
        Estimate.Parse(one).CanBeTrueWith(Estimate.Parse(other)).Should().Be(both);
        Estimate.Parse(other).CanBeTrueWith(Estimate.Parse(one)).Should().Be(both);
    }

    [Fact]
    public void What_is_written_reads_back_as_the_same_estimate() =>
        Prop.ForAll(EstimateSamples.Estimates.ToArbitrary(), estimate =>
            Estimate.Parse(estimate.ToString()) == estimate && Estimate.Parse(estimate.ToString()).GetHashCode() == estimate.GetHashCode())
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_statement_can_be_true_with_itself() =>
        Prop.ForAll(EstimateSamples.Estimates.ToArbitrary(), estimate =>
            estimate.CanBeTrueWith(estimate) && !(estimate.LowerBound > estimate.Best) && !(estimate.Best > estimate.UpperBound))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Two_statements_can_both_be_true_exactly_where_a_bound_of_one_fits_the_other() =>
        Prop.ForAll(EstimateSamples.Estimates.ToArbitrary(), EstimateSamples.Estimates.ToArbitrary(), (left, right) =>
        {
            decimal?[] ends = [left.LowerBound, left.UpperBound, right.LowerBound, right.UpperBound];
            bool witness = ends.Any(end => end is { } number && Fits(left, number) && Fits(right, number));
            return left.CanBeTrueWith(right) == witness && left.CanBeTrueWith(right) == right.CanBeTrueWith(left);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Estimates_are_equal_where_they_say_the_same()
    {
        Estimate? none = null;

        (Estimate.Parse("24") == Estimate.Exactly(24.0m)).Should().BeTrue();
        (Estimate.Parse("24") != Estimate.About(24)).Should().BeTrue();
        (none == null).Should().BeTrue();
        (none == Estimate.Exactly(1)).Should().BeFalse();
        Estimate.TryParse(null, out _).Should().BeFalse();
    }

    private static bool Fits(Estimate estimate, decimal number) => !(estimate.LowerBound > number) && !(estimate.UpperBound < number);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
