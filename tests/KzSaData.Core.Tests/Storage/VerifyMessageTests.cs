using System.Text;

namespace KzSaData.Core.Tests.Storage;

/// <summary>Damage by somebody who makes the hashes fit is found by what does not follow from the rows, and told by its place.</summary>
public sealed class VerifyMessageTests
{
    private static readonly ImageParts Good = ImageParts.Of(ImageBytes.Good);

    [Theory]
    [InlineData("Event", "Ids", "its table of the ids of Event is not that of its rows")]
    [InlineData("Actor", "Ids", "its table of the ids of Actor is not that of its rows")]
    [InlineData("Event", "Earliest", "its column Earliest of Event does not follow from its rows")]
    [InlineData("Investment", "Latest", "its column Latest of Investment does not follow from its rows")]
    [InlineData("Event", "LatestOfRun", "its column LatestOfRun of Event does not follow from its rows")]
    [InlineData("Agreement", "Support", "its column Support of Agreement does not follow from its rows")]
    [InlineData("Investment", "Totals", "its column Totals of Investment does not follow from its rows")]
    [InlineData("Event", "Rank", "its ranks of Event among all records do not follow from their dates and ids")]
    [InlineData("Event", "Words", "its index words of Event is not that of its rows")]
    [InlineData("Event", "Area", "its index Area of Event is not that of its rows")]
    [InlineData("Proposal", "Outcome", "its index Outcome of Proposal is not that of its rows")]
    public void A_section_that_was_changed_is_named(string table, string section, string problem)
    {
        SectionKind kind = Enum.TryParse(section, out SectionKind known) ? known : SectionKind.FirstIndex + (int)Enum.Parse<IndexKind>(section);
        AssertFound(Good.Change(Enum.Parse<TableId>(table), kind, bytes => bytes[^1] ^= 1), problem);
    }

    [Fact]
    public void A_list_of_rows_that_was_changed_is_named_by_an_index_that_leads_to_it() =>
        AssertFound(Good.Change(TableId.Investment, SectionKind.Postings, bytes => bytes[20] ^= 1), "of Investment is not that of its rows");

    [Fact]
    public void A_column_that_is_missing_is_named() =>
        AssertFound(Good.Without(TableId.Event, SectionKind.Support), "its column Support of Event does not follow from its rows");

    [Fact]
    public void An_index_that_is_listed_and_empty_is_named() =>
        AssertFound(Good.Without(TableId.Event, SectionKind.FirstIndex + (int)IndexKind.Kind), "its index Kind of Event is not that of its rows");

    [Fact]
    public void An_index_listed_by_another_name_is_named() =>
        AssertFound(Good.Change(TableId.Event, SectionKind.Indexes, bytes => BitConverter.TryWriteBytes(bytes.AsSpan(4), BitConverter.ToUInt32(bytes, 12))), "its index Area of Event is listed as 'Kind'");

    [Fact]
    public void A_field_listed_as_something_else_is_named() =>
        AssertFound(Good.Change(TableId.Event, SectionKind.Fields, bytes => bytes[0] ^= 0x40), "it lists the field id as something else than it is");

    [Fact]
    public void A_field_listed_twice_is_named() =>
        AssertFound(Good.Change(TableId.Event, SectionKind.Fields, bytes => bytes.AsSpan(0, 8).CopyTo(bytes.AsSpan(8))), "its list of the fields of Event has one of them twice");

    [Fact]
    public void A_field_that_rows_have_and_the_image_does_not_list_is_named() =>
        AssertFound(Good.With(TableId.Event, SectionKind.Fields, 8, []), "a event has a id, which is not among its fields");

    [Fact]
    public void A_field_that_every_row_has_and_one_lacks_is_named() =>
        AssertFound(Rows(EventFields.Realis, 0), "a event lacks its realis");

    [Fact]
    public void A_code_is_named() => AssertFound(Rows(EventFields.Realis, 99), "Realis has no 99");

    [Fact]
    public void A_reference_to_a_row_that_is_not_there_is_named() => AssertFound(Rows(RecordFields.Place, 1000), "it refers to row 999 of Place");

    [Fact]
    public void A_text_that_is_no_text_is_found() =>
        AssertFound(Good.Change(0, SectionKind.Strings, bytes => bytes.AsSpan(bytes.AsSpan().IndexOf("visit-1994"u8), 1).Fill(0xFF)), "damaged");

    [Fact]
    public void Rows_out_of_order_are_named() => AssertFound(RowsExchanged(), "row 1 of Investment is out of order");

    [Fact]
    public void Rows_of_the_release_are_counted() =>
        AssertFound(Good.With(TableId.Release, SectionKind.Rows, Good.Section(TableId.Release, SectionKind.Rows).Stride, [.. Good.Section(TableId.Release, SectionKind.Rows).Bytes.Written, .. Good.Section(TableId.Release, SectionKind.Rows).Bytes.Written]), "it has 2 rows of Release instead of one");

    [Fact]
    public void The_hash_of_the_content_is_compared()
    {
        ImageBytes image = Good.Build();
        AssertFound(image.Flip(ImageFormat.ContentHashOffset, 1).Sealed(), "the hash of its content is not the one in its header");
    }

    [Fact]
    public void A_reserved_place_of_the_header_is_empty() =>
        AssertFound(ImageBytes.Good.Flip(ImageFormat.ReservedOffset, 1).Sealed(), "its header has something in a place that is reserved");

    [Fact]
    public void Nothing_stands_behind_the_sections()
    {
        ImageBytes image = new([.. ImageBytes.Good.Bytes, 0, 0, 0, 0]);
        AssertFound(image.WithItsLength().Sealed(), "there are 4 bytes behind its sections");
    }

    [Fact]
    public void Sections_do_not_overlap()
    {
        (int entry, int offset, _) = ImageBytes.Good.Section(TableId.Event, SectionKind.Latest);
        AssertFound(ImageBytes.Good.With(entry + 8, offset - 8L).Sealed(), "its section 1406 does not begin where the one before ends");
    }

    private static ImageParts Rows(int slot, uint value) => Good.Change(TableId.Event, SectionKind.Rows, rows => BitConverter.TryWriteBytes(rows.AsSpan(slot * 4), value));

    // The table of ids and the hash of the content are made anew.
    private static ImageParts RowsExchanged()
    {
        ImageSection rows = Good.Section(TableId.Investment, SectionKind.Rows);
        byte[][] all = [.. rows.Bytes.Written.ToArray().Chunk(rows.Stride)];
        (all[0], all[1]) = (all[1], all[0]);
        byte[] exchanged = [.. all.SelectMany(row => row)];
        using Store store = new(ImageMemory.FromBytes(Good.With(TableId.Investment, SectionKind.Rows, rows.Stride, exchanged).BuildUnread().Bytes));
        RowTable table = store.Table(TableId.Investment);
        ByteSink ids = IdTable.Of([.. Enumerable.Range(0, table.Count).Select(row => table.View(row).RequiredText(RecordFields.Id))]);
        return ImageParts.Of(Good.With(TableId.Investment, SectionKind.Rows, rows.Stride, exchanged).With(TableId.Investment, SectionKind.Ids, sizeof(ulong), ids.Written.ToArray()).Build());
    }

    private static void AssertFound(ImageParts parts, string problem) => AssertFound(parts.BuildUnread(), problem);

    private static void AssertFound(ImageBytes image, string problem) =>
        Assert.Throws<DatasetFormatException>(() => image.Open().Verify()).Message.Should().Contain(problem);
}
