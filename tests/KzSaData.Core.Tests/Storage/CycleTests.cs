namespace KzSaData.Core.Tests.Storage;

/// <summary>Images can say what seeds cannot: that things contain themselves. Nothing follows them round for ever.</summary>
public sealed class CycleTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static readonly SeedFiles PartOfEachOther = SeedFiles.Good
        .Change("investments/portfolio.json", "\"aggregation\": \"umbrella\",", "\"aggregation\": \"part-of\", \"relations\": [{ \"kind\": \"part-of\", \"to\": \"water-loan\" }],");

    private static readonly SeedFiles RepeatingEachOther = SeedFiles.Good
        .Change("sources/tengrinews.json", "\"seen\": \"excerpt\"", "\"seen\": \"excerpt\", \"repeats\": \"spa\"")
        .Change("sources/spa.json", "\"seen\": \"page\"", "\"seen\": \"page\", \"repeats\": \"tengrinews\"");

    private static readonly SeedFiles AboveEachOther = SeedFiles.Good
        .Change("actors/samruk.json", "\"kind\": \"fund\"", "\"kind\": \"fund\", \"parent\": \"acwa-power\"")
        .Change("actors/acwa-power.json", "\"kind\": \"company\"", "\"kind\": \"company\", \"parent\": \"samruk\"")
        .Change("publishers/the-portal.json", "\"kind\": \"portal\"", "\"kind\": \"portal\", \"partOf\": \"a-press\"")
        .Change("publishers/a-press.json", "\"kind\": \"journal\"", "\"kind\": \"journal\", \"partOf\": \"the-portal\"")
        .Change("sources/mfa.json", "\"seen\": \"page\"", "\"seen\": \"page\", \"speakers\": [\"samruk\"]");

    private static readonly SeedFiles InsideOfItselfAndOthers = PartOfEachOther
        .Change("investments/water-loan.json", "[{ \"kind\": \"part-of\"", "[{ \"kind\": \"part-of\", \"to\": \"water-loan\" }, { \"kind\": \"part-of\", \"to\": \"wind-farm\" }, { \"kind\": \"part-of\"");

    [Fact]
    public void Money_inside_of_itself_repetitions_of_themselves_and_the_like_are_survived() =>
        TimeLimit.Each(new[] { PartOfEachOther, RepeatingEachOther, AboveEachOther, InsideOfItselfAndOthers }, Limit, seeds =>
        {
            using Dataset data = seeds.WithoutRules();
            ImageWalk.Through(ImageBytes.Of(data), "cycle").Refusals.Should().Be(0);
            data.Verify();
        });

    [Fact]
    public void Heap_units_that_refer_to_themselves_or_to_everything_are_survived()
    {
        ImageBytes good = ImageBytes.Good;
        (_, int offset, int length) = good.Section(0, SectionKind.Heap);
        (_, int rows, int rowsLength) = good.Section(TableId.Event, SectionKind.Rows);
        IEnumerable<(string What, ImageBytes Image)> cases =
            from at in Enumerable.Range(0, length / 4)
            from unit in new[] { at, at + 1, 0 }
            select ($"unit {at} refers to {unit}", good.With(offset + (at * 4), (uint)unit));
        IEnumerable<(string What, ImageBytes Image)> slots =
            from slot in Enumerable.Range(0, rowsLength / 4)
            from unit in Enumerable.Range(0, length / 4).Where(unit => unit % 37 == slot % 37)
            select ($"slot {slot} refers to unit {unit}", good.With(rows + (slot * 4), (uint)unit));
        TimeLimit.Each(cases.Where((_, i) => i % 5 == 0).Concat(slots.Where((_, i) => i % 5 == 0)), Limit, each => ImageWalk.Through(each.Image, each.What));
    }

    [Fact]
    public void A_list_that_claims_to_be_huge_is_refused_before_anything_is_made()
    {
        ImageBytes good = ImageBytes.Good;
        using Dataset data = good.Open();
        Event visit = data.Events["visit-1994"];
        int list = (int)visit.View.Slot(RecordFields.Participants);
        (_, int heap, _) = good.Section(0, SectionKind.Heap);
        foreach ((uint count, uint size) in new[] { (uint.MaxValue, 1u), (0x7FFF_FFFFu, 4u), (0x4000_0000u, 256u), (1u, uint.MaxValue), (3u, 0u), (3u, 257u) })
        {
            using Dataset damaged = good.With(heap + (list * 4), count).With(heap + (list * 4) + 4, size).Open();
            long before = GC.GetAllocatedBytesForCurrentThread();

            Assert.Throws<DatasetFormatException>(() => damaged.Events["visit-1994"].Participants);

            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1 << 20);
        }
    }
}
