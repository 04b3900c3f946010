using System.Text.Json;

namespace KzSaData.Core.Tests.Storage;

/// <summary>Small files that stand for much, and a large one that stands for little: each was measured to kill the process or to fill its memory.</summary>
public sealed class HostileSizeTests
{
    private const long MostMemory = 512 << 20;

    // Each takes a tenth of it or less on a machine that does nothing else.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_table_of_ids_with_items_of_one_byte_is_not_read_as_words()
    {
        // 2^29 items of one byte are 2^32 bytes of words, which is 0 in 32 bits.
        using TemporaryFolder folder = new();
        string file = folder.At("sparse.kzsa");
        (int entry, _, _) = ImageBytes.Good.Section(TableId.Event, SectionKind.Ids);
        const long Ids = 1L << 29;
        long offset = ImageFormat.Aligned(ImageBytes.Good.Length);
        ImageBytes damaged = ImageBytes.Good.With(entry + 4, 1u).With(entry + 8, offset).With(entry + 16, Ids).With(ImageFormat.LengthOffset, offset + Ids);
        using (FileStream stream = new(file, FileMode.CreateNew))
        {
            stream.Write(damaged.Bytes);
            stream.SetLength(offset + Ids);
        }

        using Dataset data = Dataset.Open(file);
        Assert.Throws<DatasetFormatException>(() => data.Events.Find("visit-1994")).Message.Should().Contain("section Ids of table 20 has items of 1 bytes instead of 8");
        Assert.Throws<DatasetFormatException>(() => data.Find("visit-1994"));
        Assert.Throws<DatasetFormatException>(() => data.Store.Table(TableId.Event));
        Assert.Throws<DatasetFormatException>(data.Verify);
    }

    [Fact]
    public void Lists_that_share_a_list_are_refused_before_anything_is_made_of_them() =>
        AssertRefused(Evidence(items: 20_000, fields: 20_000, text: "date"), "20,000 items of evidence with one list of 20,000 fields");

    [Fact]
    public void Items_that_share_a_long_text_are_refused_before_anything_is_made_of_them() =>
        AssertRefused(Evidence(items: 20_000, fields: 1, text: new string('x', 200_000)), "20,000 items of evidence with one text of 200,000 letters");

    [Fact]
    public void Lists_that_hold_themselves_are_refused_or_end()
    {
        // Each list of fields is the list of evidence itself.
        ImageBytes image = Evidence(items: 20_000, fields: 0, text: "date");
        AssertRefused(image, "a list that is its own item");
    }

    [Fact]
    public void A_text_longer_than_any_seed_is_refused() =>
        AssertRefused(Evidence(items: 1, fields: 1, text: new string('x', RowExpansion.Most + 1)), "a text of more than four megabytes");

    [Fact]
    public void Rows_that_share_what_one_of_them_may_have_are_refused_by_Verify()
    {
        // Below the bound for each row, and beyond all bounds together.
        ImageParts parts = ImageParts.Of(Evidence(items: 40, fields: 5_000, text: "date"));
        ImageSection rows = parts.Section(TableId.Event, SectionKind.Rows);
        byte[] many = [.. Enumerable.Repeat(rows.Bytes.Written[..rows.Stride].ToArray(), 2000).SelectMany(row => row)];
        ImageBytes image = parts.With(TableId.Event, SectionKind.Rows, rows.Stride, many).BuildUnread();

        Within(() => Assert.Throws<DatasetFormatException>(image.Open().Verify).Message.Should().Contain("its rows expand to more"), "Verify");
        Within(() => Assert.Throws<DatasetFormatException>(() => IndexBuilder.Over(image.Open().Store.Table(TableId.Event), IndexKind.Area)), "an index that is walked");
    }

    [Theory]
    [InlineData("one-id-for-all-rows", "two rows of Place have the same id")]
    [InlineData("no id", "is no id")]
    public void Rows_whose_ids_are_the_same_or_none_are_refused_by_Verify_in_no_time(string id, string problem)
    {
        ImageParts parts = ImageParts.Of(ImageBytes.Good);
        ByteSink strings = new();
        strings.Bytes(parts.Section(0, SectionKind.Strings).Bytes.Written);
        uint shared = (uint)strings.Length;
        strings.U32((uint)id.Length);
        strings.Bytes(System.Text.Encoding.ASCII.GetBytes(id));
        ImageSection rows = parts.Section(TableId.Place, SectionKind.Rows);
        byte[] row = rows.Bytes.Written[..rows.Stride].ToArray();
        BitConverter.TryWriteBytes(row.AsSpan(RecordFields.Id * 4), shared);
        ImageBytes image = parts.With(0, SectionKind.Strings, 1, strings.Written.ToArray())
            .With(TableId.Place, SectionKind.Rows, rows.Stride, [.. Enumerable.Repeat(row, 20_000).SelectMany(static bytes => bytes)]).BuildUnread();

        Within(() => Assert.Throws<DatasetFormatException>(image.Open().Verify).Message.Should().Contain(problem), "Verify");
    }

    [Fact]
    public void Ids_that_all_look_for_one_place_are_given_up()
    {
        // Whatever the hash is: what lies behind one another costs a step for each that is before.
        string[] ids = [.. Enumerable.Range(0, 3_000_000).Select(static n => $"a{n}").Where(static id => (IdHash.Of(id) & 0xFFF) == 7)];

        ids.Length.Should().BeGreaterThan(500);
        Assert.Throws<DatasetFormatException>(() => IdTable.Of(ids)).Message.Should().Contain("chosen");
    }

    private static void AssertRefused(ImageBytes image, string what)
    {
        Within(() => Assert.Throws<DatasetFormatException>(() => image.Open().Events.First().Fields.Values.Sum(static value => value.Ones.Count())), $"the cursor over {what}");
        Within(() => Assert.Throws<DatasetFormatException>(() => new ImageDecoder(image.Open()).Seeds().Count()), $"decoding {what}");
        Within(() => Assert.Throws<DatasetFormatException>(image.Open().Verify), $"Verify of {what}");
        Event record = image.Open().Events.First();
        Within(() => Assert.Throws<DatasetFormatException>(() => record.Evidence), $"Evidence of {what}");
        Within(() => Assert.Throws<DatasetFormatException>(() => record.Disputes), $"Disputes of {what}");
        Within(() => Assert.ThrowsAny<Exception>(() => JsonSerializer.Serialize(record, KzSaJson.Options)).Should().Match<Exception>(e => (e.InnerException ?? e) is DatasetFormatException), $"JSON of {what}");
        Dataset data = image.Open();
        Within(() => Assert.Throws<DatasetFormatException>(() => data.Cite(data.Events.First(), CitationStyle.Text)), $"citation of {what}");
    }

    // The good image with the evidence of its first event made of one list of fields, which all items share.
    private static ImageBytes Evidence(int items, int fields, string text)
    {
        ImageParts parts = ImageParts.Of(ImageBytes.Good);
        ByteSink strings = new();
        strings.Bytes(parts.Section(0, SectionKind.Strings).Bytes.Written);
        uint shared = (uint)strings.Length;
        strings.U32((uint)text.Length);
        strings.Bytes(System.Text.Encoding.ASCII.GetBytes(text));
        ByteSink heap = new();
        heap.Bytes(parts.Section(0, SectionKind.Heap).Bytes.Written);
        uint list = (uint)heap.Length / 4;
        if (fields > 0)
        {
            heap.U32((uint)fields);
            heap.U32(1);
            for (int i = 0; i < fields; i++)
            {
                heap.U32(shared);
            }
        }

        uint evidence = (uint)heap.Length / 4;
        heap.U32((uint)items);
        heap.U32((uint)EvidenceFields.ObjectType.SlotCount);
        for (int i = 0; i < items; i++)
        {
            uint[] slots = new uint[EvidenceFields.ObjectType.SlotCount];
            slots[EvidenceFields.Source] = 1;
            slots[EvidenceFields.Locator] = shared;
            slots[EvidenceFields.Fields] = fields > 0 ? list : evidence;
            foreach (uint slot in slots)
            {
                heap.U32(slot);
            }
        }

        return parts.With(0, SectionKind.Strings, 1, strings.Written.ToArray()).With(0, SectionKind.Heap, sizeof(uint), heap.Written.ToArray())
            .Change(TableId.Event, SectionKind.Rows, rows => BitConverter.TryWriteBytes(rows.AsSpan(RecordFields.Evidence * 4), evidence)).BuildUnread();
    }

    private static void Within(Action ask, string what)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long begun = Environment.TickCount64;
        ask();
        (Environment.TickCount64 - begun).Should().BeLessThan((long)Limit.TotalMilliseconds, what);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostMemory, what);
    }
}
