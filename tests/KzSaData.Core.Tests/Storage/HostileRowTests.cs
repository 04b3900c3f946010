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
}
