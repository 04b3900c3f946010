using System.Text;
using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Storage;

/// <summary>An opened image. Opening looks at the header and the section table only.</summary>
internal sealed class ImageReader : IDisposable
{
    /// <summary>The bytes.</summary>
    public readonly ImageMemory Memory;

    /// <summary>The words, and the names of indexes.</summary>
    public readonly Section IndexTexts;

    private readonly int sectionCount;
    private readonly Section strings;
    private readonly Section heap;
    private LanguageSet? languages;

    public ImageReader(ImageMemory memory)
    {
        Memory = memory;
        if (memory.Length < ImageFormat.HeaderLength || memory.I64(0) != ImageFormat.MagicNumber)
        {
            throw new DatasetFormatException("The bytes are no KzSaData image: the first eight are not its mark.");
        }

        uint version = memory.U32(ImageFormat.VersionOffset);
        if (version != ImageFormat.Version)
        {
            throw new DatasetFormatException($"The image has format {version}; this version of the library reads format {ImageFormat.Version}. Use the library that wrote it, or compile it anew from its seeds.");
        }

        uint count = memory.U32(ImageFormat.SectionCountOffset);
        long length = memory.I64(ImageFormat.LengthOffset);
        if (length != memory.Length || count > ImageFormat.MostSections)
        {
            throw DatasetFormatException.Damaged($"its header speaks of {length} bytes and {count} sections, but there are {memory.Length} bytes");
        }

        sectionCount = (int)count;
        CheckTable();
        strings = Section(TableId.None, SectionKind.Strings, 1);
        heap = Section(TableId.None, SectionKind.Heap, sizeof(uint));
        IndexTexts = Section(TableId.None, SectionKind.IndexTexts, 1);
    }

    /// <summary>The section of a table, or an empty one.</summary>
    public Section Section(TableId tableId, SectionKind kind)
    {
        uint id = SectionId(tableId, kind);
        int low = 0;
        int high = sectionCount - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            long at = ImageFormat.HeaderLength + ((long)middle * ImageFormat.SectionEntryLength);
            uint found = Memory.U32(at);
            if (found == id)
            {
                return new Section(Memory, Memory.I64(at + 8), Memory.I64(at + 16), (int)Memory.U32(at + 4));
            }

            if (found < id)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return new Section(Memory, 0, 0, 0);
    }

    /// <summary>The section of a table whose items have a length that the format fixes; an empty one where it is not there.</summary>
    /// <exception cref="DatasetFormatException">The file states another length.</exception>
    public Section Section(TableId tableId, SectionKind kind, int stride)
    {
        Section section = Section(tableId, kind);
        return section.Length == 0 || (section.Stride == stride && section.Length % stride == 0)
            ? section
            : throw DatasetFormatException.Damaged($"its section {kind} of table {(int)tableId} has items of {section.Stride} bytes instead of {stride}");
    }

    /// <summary>How many sections there are, also such as this version of the library does not know.</summary>
    public int SectionCount => sectionCount;

    /// <summary>The id of a section, and where it lies.</summary>
    public (uint Id, long Offset, long Length) SectionAt(int number)
    {
        long at = ImageFormat.HeaderLength + ((long)number * ImageFormat.SectionEntryLength);
        return (Memory.U32(at), Memory.I64(at + 8), Memory.I64(at + 16));
    }

    /// <summary>The id of a section.</summary>
    public static uint SectionId(TableId tableId, SectionKind kind) => ((uint)tableId << 8) | (uint)kind;

    /// <summary>The UTF-8 bytes of a string of the pool.</summary>
    public ReadOnlySpan<byte> Utf8(uint offset) =>
        strings.I32(offset) is >= 0 and <= RowExpansion.Most and int length ? strings.Bytes(offset + 4L, length) : throw DatasetFormatException.Damaged($"a text in it has {strings.U32(offset)} bytes");

    /// <summary>The UTF-8 bytes of the name of an index.</summary>
    public ReadOnlySpan<byte> IndexText(uint offset) => IndexTexts.Bytes(offset + 4L, IndexTexts.I32(offset));

    /// <summary>A string of the pool; null for offset 0, which stands for absence.</summary>
    public string? Text(uint offset)
    {
        if (offset == 0)
        {
            return null;
        }

        string text = Encoding.UTF8.GetString(Utf8(offset));
        GC.KeepAlive(Memory);
        return text;
    }

    /// <summary>A number of the heap; places in the heap count units of four bytes.</summary>
    public uint Heap(long unit) => heap.U32(unit * 4);

    /// <summary>The languages of texts, in the order of their slots; the first is in every text.</summary>
    public LanguageSet Languages => languages ?? Once.Publish(ref languages, ReadLanguages());

    /// <summary>Where the heap begins in the image.</summary>
    public long HeapStart => heap.Start;

    /// <summary>Whether a run of the heap lies within it.</summary>
    public bool HeapHolds(long unit, long units) => units >= 0 && (unit + units) * 4 <= heap.Length;

    /// <summary>A decimal of the heap.</summary>
    public decimal Decimal(long unit)
    {
        int flags = (int)Heap(unit + 3);

        // A scale above 28 or stray bits would make the constructor of decimal throw.
        int scale = (flags >> 16) & 0xFF;
        if (scale > 28 || (flags & 0x7F00FFFF) != 0)
        {
            throw DatasetFormatException.Damaged("a number in it is malformed");
        }

        return new decimal((int)Heap(unit), (int)Heap(unit + 1), (int)Heap(unit + 2), flags < 0, (byte)scale);
    }

    /// <summary>The hash of the content that the header states, in lower-case hex.</summary>
    public string ContentHash() => Convert.ToHexStringLower(Memory.Bytes(ImageFormat.ContentHashOffset, ImageFormat.HashLength));

    /// <inheritdoc/>
    public void Dispose() => Memory.Dispose();

    // What the release lists; a text could not be read without.
    private LanguageSet ReadLanguages()
    {
        Section release = Section(TableId.Release, SectionKind.Rows);
        ObjectView row = release.Count > 0 ? new ObjectView(this, release, 0) : default;
        int count = release.Count > 0 ? row.ListCount(ReleaseFields.Languages) : 0;
        if (count is 0 or > ImageFormat.MostLanguages)
        {
            throw DatasetFormatException.Damaged($"its release lists {count} languages");
        }

        string[] tags = new string[count];
        string[] scripts = new string[count];
        for (int i = 0; i < count; i++)
        {
            ObjectView language = row.ListObject(ReleaseFields.Languages, i);
            tags[i] = language.RequiredText(LanguageFields.Tag);
            scripts[i] = language.RequiredText(LanguageFields.Script);
        }

        return new LanguageSet(tags, scripts);
    }

    // The sections of the table must be in order and within the file.
    private void CheckTable()
    {
        long previous = -1;
        for (int section = 0; section < sectionCount; section++)
        {
            long at = ImageFormat.HeaderLength + ((long)section * ImageFormat.SectionEntryLength);
            uint id = Memory.U32(at);
            int stride = (int)Memory.U32(at + 4);
            long offset = Memory.I64(at + 8);
            long length = Memory.I64(at + 16);
            if (id <= previous || stride < 0 || offset < 0 || length < 0 || offset > Memory.Length - length)
            {
                throw DatasetFormatException.Damaged($"its section {id:x} lies outside the file or is out of order");
            }

            previous = id;
        }
    }
}
