using KzSaData.Core.Tests.Query;

namespace KzSaData.Core.Tests.Storage;

/// <summary>Images of other versions of the library: what an older one lacks is made or absent, what a newer one has beyond is passed over.</summary>
public sealed class OtherVersionTests
{
    private static readonly RandomWorld World = new(77, 60, TableId.Event, TableId.Investment);

    [Fact]
    public void Without_any_index_every_filter_facet_and_total_answers_the_same()
    {
        ImageParts parts = ImageParts.Of(ImageBytes.Of(World.Data));
        foreach (Table table in Tables.All.Where(table => table.HoldsRecords))
        {
            foreach (IndexKind index in Enum.GetValues<IndexKind>())
            {
                parts = parts.WithoutIndex(table.Id, index);
            }
        }

        using Dataset older = parts.Build().Open();
        older.Verify();
        WorldComparison.Compare(World, older, 150, 60);
    }

    [Fact]
    public void A_field_that_an_image_lacks_is_absent_and_all_else_answers_the_same()
    {
        using Dataset older = OlderImage.Of(World.Seeds).Open();
        older.Verify();

        older.Events.SelectMany(record => record.Outcomes).Should().BeEmpty();
        older.Records.Select(record => record.ToString()).Should().Equal(World.Data.Records.Select(record => record.ToString()));
        WorldComparison.Compare(World, older, 150, 60);
    }

    [Fact]
    public void Words_that_other_rules_have_folded_are_made_from_the_rows_instead()
    {
        ImageParts good = ImageParts.Of(ImageBytes.Of(World.Data));
        ImageParts nonsense = good;
        foreach (Table table in Tables.All.Where(table => table.HoldsRecords && good.Has(table.Id, SectionKind.Words)))
        {
            nonsense = nonsense.Change(table.Id, SectionKind.Words, words => words.AsSpan().Clear());
        }

        AnswersAsTheWorld(good.Without(0, SectionKind.Derivations));
        AnswersAsTheWorld(nonsense.Without(0, SectionKind.Derivations));
        AnswersAsTheWorld(nonsense.Change(0, SectionKind.Derivations, numbers => numbers[0]++));
        Assert.Throws<DatasetFormatException>(nonsense.Build().Open().Verify).Message.Should().Contain("words");
    }

    [Fact]
    public void Records_whose_ranks_among_all_kinds_an_image_lacks_come_in_the_same_order()
    {
        ImageParts good = ImageParts.Of(ImageBytes.Of(World.Data));
        good.Has(TableId.Event, SectionKind.Rank).Should().BeTrue();
        ImageParts none = good;
        foreach (Table table in Tables.All.Where(table => table.HoldsRecords))
        {
            none = none.Without(table.Id, SectionKind.Rank);
        }

        foreach (ImageParts image in new[] { none, good.Without(TableId.Event, SectionKind.Rank) })
        {
            using Dataset older = image.Build().Open();
            older.Verify();

            older.Records.Select(record => record.Key).Should().Equal(World.Data.Records.Select(record => record.Key));
            older.Records.During(1990, 2010).Select(record => record.Key).Should().Equal(World.Data.Records.During(1990, 2010).Select(record => record.Key));
            older.Records.NewestFirst().Select(record => record.Key).Should().Equal(World.Data.Records.NewestFirst().Select(record => record.Key));
        }
    }

    [Fact]
    public void Sections_tables_indexes_and_fields_that_nobody_knows_are_passed_over()
    {
        using Dataset data = SeedFiles.Good.Dataset();
        using Dataset newer = NewerImage.Of(ImageBytes.Good).Open();
        newer.Verify();

        newer.Records.Select(record => record.Key).Should().Equal(data.Records.Select(record => record.Key));
        newer.Events.Matching("riyadh").Count.Should().Be(data.Events.Matching("riyadh").Count);
        ImageAnswers.Of(newer).Should().Equal(ImageAnswers.Of(data));
    }

    [Fact]
    public void A_code_that_nobody_knows_is_told_by_its_list()
    {
        const int Newer = 250;
        ImageBytes image = ImageParts.Of(ImageBytes.Good).Change(TableId.Event, SectionKind.Rows, rows => BitConverter.TryWriteBytes(rows.AsSpan(EventFields.Kind * 4), Newer)).BuildUnread();
        using Dataset data = image.Open();
        const string Message = "EventKind has no 250: the image is damaged, or it was written with a code of a newer version of the library. Use that version, or get the file again.";

        Assert.Throws<DatasetFormatException>(() => data.Events.First()).Message.Should().Be(Message);
        Assert.Throws<DatasetFormatException>(data.Verify).Message.Should().Be(Message);
        data.Events.OfKind(EventKind.Visit).Count.Should().Be(ImageBytes.Good.Open().Events.OfKind(EventKind.Visit).Count, "an index is asked, and no record");
    }

    [Fact]
    public void Every_code_of_every_type_is_checked_where_it_is_read()
    {
        IEnumerable<(int At, string Name)> codes = ImagePlaces.OfRows(FullImage.Bytes).Where(place => IsCode(place.Name));
        codes.Count().Should().BeGreaterThan(25);
        foreach ((int at, string name) in codes)
        {
            ImageWalk.ThroughEntities(FullImage.Bytes.With(at, 200u), name).Refusals.Should().BePositive(name);
            ImageWalk.ThroughEntities(FullImage.Bytes.With(at, 0x8000_0001u), name).Refusals.Should().BePositive(name);
        }
    }

    private static void AnswersAsTheWorld(ImageParts parts)
    {
        using Dataset data = parts.Build().Open();
        data.Verify();
        WorldComparison.Compare(World, data, 60, 20);
    }

    private static bool IsCode(string place)
    {
        string[] parts = place.Split('/');
        return parts.Length == 2 && int.TryParse(parts[1], out int slot) && AllTypes.Find(parts[0].TrimEnd('[', ']')) is { } type
            && type.Fields.FirstOrDefault(field => field.Slot == slot) is { Type: FieldType.Code, IsList: false };
    }
}
