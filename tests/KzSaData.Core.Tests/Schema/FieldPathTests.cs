using FsCheck;
using FsCheck.Fluent;

namespace KzSaData.Core.Tests;

/// <summary>What holds of all paths.</summary>
public sealed class FieldPathTests
{
    private static readonly Gen<FieldPath> Paths =
        from names in Gen.Elements("date", "dat", "participants", "acwa-power", "title", "en", "a").ListOf()
        where names.Count is > 0 and < 4
        select new FieldPath(string.Join('/', names));

    [Theory]
    [InlineData("date", "date", null)]
    [InlineData("amounts/committed", "amounts", "committed")]
    [InlineData("participants/acwa-power/title/en", "participants", "acwa-power/title/en")]
    public void A_path_is_the_name_of_a_field_and_what_follows(string text, string name, string? key)
    {
        FieldPath path = new(text);

        path.FieldName.ToString().Should().Be(name);
        path.Key.Should().Be(key);
        path.ToString().Should().Be(text);
        (path.Key is { } rest ? new FieldPath(name).To(rest) : new FieldPath(name)).Should().Be(path);
    }

    [Theory]
    [InlineData("participants", "participants", true)]
    [InlineData("participants", "participants/acwa-power", true)]
    [InlineData("participants/acwa-power", "participants/acwa-power/title/en", true)]
    [InlineData("participants/acwa-power", "participants", false)]
    [InlineData("participants/acwa", "participants/acwa-power", false)]
    [InlineData("dat", "date", false)]
    public void A_path_covers_itself_and_what_lies_in_it(string one, string other, bool covers) => new FieldPath(one).Covers(new FieldPath(other)).Should().Be(covers);

    [Fact]
    public void Covering_is_an_order() =>
        Prop.ForAll(
            (from one in Paths from two in Paths from three in Paths select (One: one, Two: two, Three: three)).ToArbitrary(),
            paths => paths.One.Covers(paths.One)
                && (!(paths.One.Covers(paths.Two) && paths.Two.Covers(paths.One)) || paths.One == paths.Two)
                && (!(paths.One.Covers(paths.Two) && paths.Two.Covers(paths.Three)) || paths.One.Covers(paths.Three))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void The_way_from_what_covers_a_path_leads_back_to_it() =>
        Prop.ForAll(
            (from start in Paths from way in Paths select (Start: start, Way: way)).ToArbitrary(),
            both => both.Start.Covers(both.Start.To(both.Way.Text)) && both.Start.To(both.Way.Text).From(both.Start) == both.Way && both.Start.From(both.Start) is null).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void The_field_is_found_in_the_type()
    {
        new FieldPath("amounts/committed").FieldIn(InvestmentFields.ObjectType).Should().BeSameAs(InvestmentFields.ObjectType.Find("amounts"));
        new FieldPath("amounts").FieldIn(EventFields.ObjectType).Should().BeNull();
    }
}
