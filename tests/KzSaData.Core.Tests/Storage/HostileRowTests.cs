namespace KzSaData.Core.Tests.Storage;

/// <summary>Every slot of every type, every length, count, size and part of a number, times every extreme.</summary>
public sealed class HostileRowTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    [Fact]
    public void The_image_has_every_field_of_every_type()
    {
        HashSet<string> names = [.. ImagePlaces.OfRows(FullImage.Bytes).Select(place => place.Name)];

        names.Count.Should().BeGreaterThan(250);
        ImageWalk.ThroughEntities(FullImage.Bytes, "good").Refusals.Should().Be(0);
    }

    [Fact]
    public void Every_number_of_rows_heap_and_strings_may_be_any_number() =>
        TimeLimit.Each(
            from place in ImagePlaces.OfRows(FullImage.Bytes)
            from extreme in Extremes.Of(FullImage.Bytes, place.At)
            select (extreme.At, extreme.Value, place.Name),
            Limit,
            each => ImageWalk.ThroughEntities(FullImage.Bytes.With(each.At, each.Value).Sealed(), $"{each.Value:x} at byte {each.At}, {each.Name}"));

    [Fact]
    public void An_investment_without_an_area_is_damage_and_not_an_index_out_of_range()
    {
        using Dataset data = WithSlot(TableId.Investment, RecordFields.Areas, 0).Open();

        data.Invoking(d => d.Investments.TotalByArea()).Should().Throw<DatasetFormatException>().WithMessage("*has no area*");
    }

    [Fact]
    public void What_cannot_be_sorted_is_damage_and_not_a_failed_comparison()
    {
        using Dataset data = WithSlot(TableId.Event, RecordFields.Id, 0x7FFF_FFFF).Open();

        data.Invoking(d => d.Actors.Select(actor => actor.Records.Count).Sum()).Should().Throw<DatasetFormatException>();
    }

    // A good image in which each row of a table has a number as its slot.
    private static ImageBytes WithSlot(TableId table, int slot, uint value)
    {
        ImageBytes image = ImageBytes.Good;
        (int entry, int offset, int length) = image.Section(table, SectionKind.Rows);
        int stride = BitConverter.ToInt32(image.Bytes, entry + 4);
        for (int row = offset; row < offset + length; row += stride)
        {
            image = image.With(row + (slot * sizeof(uint)), value);
        }

        return image.Sealed();
    }
}
