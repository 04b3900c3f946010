using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KzSaData.Seeds.Tests.Writing;

/// <summary>What is written reads back as the same, for rows of every type.</summary>
public sealed class RoundTripTests
{
    // The same trees in every run; a failure names the number that makes its tree.
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(new Replay(new Rnd(19_940_928UL), Microsoft.FSharp.Core.FSharpOption<int>.None));

    public static TheoryData<string> Kinds => FullSeeds.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_written_reads_back_and_is_written_the_same(string kind)
    {
        Table table = FullSeeds.Table(kind);

        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
        {
            string text = SeedWriter.Write(table, new RandomTrees(new Random(number)).Rows(table));
            SeedReading reading = SeedReader.Read(table, string.Empty, Encoding.UTF8.GetBytes(text), TestLanguages.Four);
            reading.Errors.Should().BeEmpty("it was written:\n{0}", text);
            SeedWriter.Write(table, [.. reading.Seeds.Select(seed => seed.Value)]).Should().Be(text);
            CanonicalForm.Fault(text).Should().BeNull();
        }).Check(Fixed);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_of_a_tree_is_lost(string kind)
    {
        Table table = FullSeeds.Table(kind);

        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
        {
            List<ObjectNode> rows = new RandomTrees(new Random(number)).Rows(table);
            byte[] file = Encoding.UTF8.GetBytes(SeedWriter.Write(table, rows));
            IEnumerable<ObjectNode> read = SeedReader.Read(table, string.Empty, file, TestLanguages.Four).Seeds.Select(seed => seed.Value);
            read.Select(PlainText).Should().Equal(rows.Select(PlainText));
        }).Check(Fixed);
    }

    // Independent of the writer: slot by slot, without what a default stands for.
    private static string PlainText(ObjectNode node) => string.Concat(node.ObjectType.Fields
        .Where(field => node.Slots[field.Slot] is { } value && !(field.Default is { } code && value is NumberNode number && field.Codes!.Entries[(int)number.Value - 1].Code == code))
        .Select(field => $"{field.Slot}={PlainText(node.Slots[field.Slot]!)}\n"));

    private static string PlainText(Node node) => node switch
    {
        ObjectNode value => $"({PlainText(value)})",
        ListNode list => $"<{string.Join('|', list.Items.Select(PlainText))}>",
        NumberNode number => (number.Value / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => ((TextNode)node).Text,
    };
}
