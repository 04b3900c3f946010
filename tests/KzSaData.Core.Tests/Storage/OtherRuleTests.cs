using KzSaData.Core.Tests.Query;

namespace KzSaData.Core.Tests.Storage;

/// <summary>Images made by another rule of support: what they hold of support and disputes is not read, and this library's rule answers from the rows.</summary>
public sealed class OtherRuleTests
{
    private const int OfRule = sizeof(uint);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    // What follows from the rule.
    private static readonly SectionKind[] Ruled =
    [
        SectionKind.Support, SectionKind.Totals,
        .. new[] { IndexKind.Support, IndexKind.SupportOfField, IndexKind.Disputed, IndexKind.DisputedField }.Select(static index => SectionKind.FirstIndex + (int)index),
    ];

    private static readonly RandomWorld World = new(2, 60, TableId.Event, TableId.Investment);

    public static TheoryData<string> Kinds => FullSeeds.Kinds;

    [Fact]
    public void An_image_states_the_rule_that_it_was_made_with()
    {
        byte[] numbers = ImageParts.Of(ImageBytes.Good).Section(0, SectionKind.Derivations).Bytes.Written.ToArray();

        BitConverter.ToUInt32(numbers, OfRule).Should().Be(SupportRule.Number);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(SupportRule.Number - 1)]
    [InlineData(SupportRule.Number + 1)]
    [InlineData(0x8000_0000u)]
    [InlineData(uint.MaxValue)]
    public void Every_facet_total_and_property_answers_by_the_rule_of_the_library(uint number)
    {
        using Dataset data = Of(Nonsense(World.Data), number).Build().Open();
        data.Verify();

        ImageAnswers.Of(data).Should().Equal(ImageAnswers.Of(World.Data));
    }

    [Fact]
    public void Every_filter_does()
    {
        using Dataset data = Of(Nonsense(World.Data), SupportRule.Number + 1).Build().Open();

        WorldComparison.Compare(World, data, 150, 60);
    }

    [Fact]
    public void So_it_is_where_no_number_is_stated()
    {
        using Dataset data = Nonsense(World.Data).Change(0, SectionKind.Derivations, numbers => numbers.AsSpan(OfRule).Clear())
            .Where(0, SectionKind.Derivations, number => BitConverter.ToUInt32(number) != 0).Build().Open();
        data.Verify();

        ImageAnswers.Of(data).Should().Equal(ImageAnswers.Of(World.Data));
    }

    [Fact]
    public void What_does_not_follow_from_the_rows_is_damage_only_where_it_is_read()
    {
        foreach (SectionKind kind in Ruled)
        {
            ImageParts parts = ImageParts.Of(ImageBytes.Of(World.Data)).Change(TableId.Investment, kind, bytes => bytes[0] ^= 1);

            Assert.Throws<DatasetFormatException>(parts.Build().Open().Verify).Message.Should().ContainAny("does not follow from its rows", "is not that of its rows");
            Of(parts, SupportRule.Number + 1).Build().Open().Verify();
        }
    }

    [Fact]
    public void Nothing_is_computed_before_it_is_asked_for()
    {
        // Rows whose evidence leads nowhere: whoever applies the rule meets it.
        ImageParts good = ImageParts.Of(ImageBytes.Good);
        int stride = good.Section(TableId.Event, SectionKind.Rows).Stride;
        ImageParts damaged = good.Change(TableId.Event, SectionKind.Rows, rows =>
        {
            for (int row = 0; row < rows.Length; row += stride)
            {
                BitConverter.TryWriteBytes(rows.AsSpan(row + (RecordFields.Evidence * 4)), 0x0FFF_FFFFu);
            }
        });
        using Dataset data = Of(damaged, SupportRule.Number + 1).BuildUnread().Open();

        data.Events.During(1994).In(CooperationArea.Trade).Count.Should().Be(good.Build().Open().Events.During(1994).In(CooperationArea.Trade).Count);
        data.Events.First().Title.Should().NotBeNull();
        data.Investments.Total().Lines.Should().NotBeEmpty();
        ((Action)(() => _ = data.Events.First().Support)).Should().Throw<DatasetFormatException>();
        ((Action)(() => _ = data.Events.SupportedBy(Support.SingleVoice).Count)).Should().Throw<DatasetFormatException>();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Any_number_and_any_length_of_the_list_is_an_answer_or_damage(string kind)
    {
        TableId table = FullSeeds.Table(kind).Id;
        (int entry, int at, int length) = ImageBytes.Good.Section(0, SectionKind.Derivations);
        TimeLimit.Each(Extremes.Of(ImageBytes.Good, at + OfRule), Limit, each =>
            ImageWalk.ThroughQueries(ImageBytes.Good.With(each.At, each.Value).Sealed(), table, $"rule {each.Value:x}").Refusals.Should().Be(0));
        TimeLimit.Each(Enumerable.Range(0, length), Limit, shorter =>
            ImageWalk.ThroughQueries(ImageBytes.Good.With(entry + 16, (long)shorter).Sealed(), table, $"{shorter} bytes"));
    }

    private static ImageParts Of(ImageParts parts, uint number) =>
        parts.Change(0, SectionKind.Derivations, numbers => BitConverter.TryWriteBytes(numbers.AsSpan(OfRule), number));

    /// <summary>The image with other degrees, amounts and disputes than follow from its rows.</summary>
    private static ImageParts Nonsense(Dataset data)
    {
        ImageParts parts = ImageParts.Of(ImageBytes.Of(data));
        foreach (ImageSection section in parts.Sections.Where(section => Ruled.Contains(section.Kind)))
        {
            parts = parts.Change(section.Table, section.Kind, bytes => bytes.AsSpan().Fill(0xEE));
        }

        return parts;
    }
}
