using System.Buffers.Binary;

namespace KzSaData.Core.Tests.Storage;

/// <summary>The sections of an image, to be changed and put together again with hashes that fit. Each change makes new ones.</summary>
internal sealed class ImageParts
{
    private readonly Dictionary<(TableId Table, SectionKind Kind), ImageSection> sections;
    private readonly byte[] contentHash;

    private ImageParts(byte[] contentHash, IEnumerable<ImageSection> sections)
    {
        this.contentHash = contentHash;
        this.sections = sections.ToDictionary(section => (section.Table, section.Kind));
    }

    public static ImageParts Of(ImageBytes image)
    {
        using Dataset data = image.Open();
        return new ImageParts(image.Bytes[ImageFormat.ContentHashOffset..ImageFormat.BodyHashOffset], Enumerable.Range(0, image.SectionCount).Select(number =>
        {
            (uint id, long offset, long length) = data.Store.Image.SectionAt(number);
            int stride = BinaryPrimitives.ReadInt32LittleEndian(image.Bytes.AsSpan(ImageFormat.HeaderLength + (number * ImageFormat.SectionEntryLength) + 4));
            return new ImageSection((TableId)(id >> 8), (SectionKind)(id & 0xFF), stride, Sink(image.Bytes.AsSpan((int)offset, (int)length)));
        }));
    }

    public IReadOnlyCollection<ImageSection> Sections => sections.Values;

    public bool Has(TableId table, SectionKind kind) => sections.ContainsKey((table, kind));

    public ImageSection Section(TableId table, SectionKind kind) => sections[(table, kind)];

    public ImageParts With(TableId table, SectionKind kind, int stride, byte[] bytes) => new(contentHash, [.. Without(table, kind).sections.Values, new ImageSection(table, kind, stride, Sink(bytes))]);

    public ImageParts Without(TableId table, SectionKind kind) => new(contentHash, sections.Values.Where(section => (section.Table, section.Kind) != (table, kind)));

    /// <summary>A section with other bytes.</summary>
    public ImageParts Change(TableId table, SectionKind kind, Action<byte[]> change)
    {
        ImageSection section = Section(table, kind);
        byte[] bytes = section.Bytes.Written.ToArray();
        change(bytes);
        return With(table, kind, section.Stride, bytes);
    }

    /// <summary>A section with some of its items only.</summary>
    public ImageParts Where(TableId table, SectionKind kind, Func<byte[], bool> keeps)
    {
        ImageSection section = Section(table, kind);
        return With(table, kind, section.Stride, [.. section.Bytes.Written.ToArray().Chunk(section.Stride).Where(keeps).SelectMany(item => item)]);
    }

    /// <summary>The image as it was before an index was thought of.</summary>
    public ImageParts WithoutIndex(TableId table, IndexKind index) =>
        Where(table, SectionKind.Indexes, entry => BitConverter.ToUInt32(entry) != (uint)index).Without(table, SectionKind.FirstIndex + (int)index);

    /// <summary>The image as it was before the last field of a table was thought of, which no row has.</summary>
    public ImageParts WithoutLastField(TableId table)
    {
        ObjectType type = Tables.Of(table).ObjectType;
        ImageSection rows = Section(table, SectionKind.Rows);
        int stride = rows.Stride - sizeof(uint);
        byte[] shorter = [.. rows.Bytes.Written.ToArray().Chunk(rows.Stride).SelectMany(row => row[..stride])];
        return Where(table, SectionKind.Fields, entry => BitConverter.ToUInt32(entry) != DirectoryEntry.OfField(type.At(type.SlotCount - 1)) || Name(entry).Contains('/', StringComparison.Ordinal))
            .With(table, SectionKind.Rows, stride, shorter);
    }

    /// <summary>The image with hashes that fit.</summary>
    public ImageBytes Build()
    {
        using Store rows = new(ImageAssembler.Build(sections.Values, default));
        return ImageBytes.Of(new Dataset(ImageAssembler.Build(sections.Values, ContentHash.Of(new EntityGraph(rows)))));
    }

    /// <summary>The image with hashes that fit, that of the content still being the one of the image that it was made of.</summary>
    public ImageBytes BuildUnread() => ImageBytes.Of(new Dataset(ImageAssembler.Build(sections.Values, contentHash)));

    private static ByteSink Sink(ReadOnlySpan<byte> bytes)
    {
        ByteSink sink = new();
        sink.Bytes(bytes);
        return sink;
    }

    private string Name(byte[] entry)
    {
        ReadOnlySpan<byte> strings = Section(0, SectionKind.Strings).Bytes.Written[(int)BitConverter.ToUInt32(entry, 4)..];
        return System.Text.Encoding.UTF8.GetString(strings.Slice(4, BinaryPrimitives.ReadInt32LittleEndian(strings)));
    }
}
