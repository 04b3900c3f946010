using System.Runtime.CompilerServices;
using KzSaData.Values;

namespace KzSaData.Storage;

/// <summary>An object of an image: a run of slots, read when asked and never before.</summary>
/// <remarks>Slots beyond those that the image has are absent: an older image stays readable.</remarks>
internal readonly struct ObjectView
{
    private readonly ImageReader image;
    private readonly long start;
    private readonly int slots;

    /// <summary>A row of a table.</summary>
    public ObjectView(ImageReader image, Section rows, int row)
        : this(image, rows.Start + ((long)row * rows.Stride), rows.Stride / 4)
    {
    }

    private ObjectView(ImageReader image, long start, int slots)
    {
        this.image = image;
        this.start = start;
        this.slots = slots;
    }

    /// <summary>How many slots it has.</summary>
    public int SlotCount => slots;

    /// <summary>The raw content of a slot; 0 for absence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Slot(int slot) => (uint)slot < (uint)slots ? image.Memory.U32(start + (slot * 4L)) : 0;

    /// <summary>Whether the slot is filled.</summary>
    public bool Has(int slot) => Slot(slot) != 0;

    /// <summary>The text of a slot, or null.</summary>
    public string? Text(int slot) => Slot(slot) is uint offset and not 0 ? image.Text(offset) : null;

    /// <summary>The text of a slot that every valid image fills.</summary>
    public string RequiredText(int slot) => Text(slot) is { Length: > 0 } text ? text : throw Missing();

    /// <summary>The UTF-8 bytes of a text; empty where there is none.</summary>
    public ReadOnlySpan<byte> Utf8(int slot) => Slot(slot) is uint offset and not 0 ? image.Utf8(offset) : default;

    /// <summary>The UTF-8 bytes of an item of a list of texts.</summary>
    public ReadOnlySpan<byte> ListUtf8(int slot, int index) => image.Utf8(ListNumber(slot, index));

    /// <summary>The date of a slot, or null.</summary>
    public EdtfDate? Date(int slot)
    {
        string? text = Text(slot);
        if (text is null)
        {
            return null;
        }

        return EdtfDate.TryParse(text, out EdtfDate? date) ? date : throw DatasetFormatException.Damaged($"'{text}' is no date");
    }

    /// <summary>The hijri period of a slot, or null.</summary>
    public HijriPeriod? Hijri(int slot) => Text(slot) is { } text
        ? HijriPeriod.TryParse(text, out HijriPeriod? period) ? period : throw DatasetFormatException.Damaged($"{Quotation.Of(text)} is no hijri date")
        : null;

    /// <summary>The decimal of a slot, or null.</summary>
    public decimal? Decimal(int slot) => Slot(slot) is uint unit and not 0 ? image.Decimal(unit) : null;

    /// <summary>The whole number of a slot, or null.</summary>
    public int? Integer(int slot) => Slot(slot) is uint value and not 0 ? (int)(value - 1) : null;

    /// <summary>The code of a slot that every valid image fills, checked as <see cref="StoredCode"/> says.</summary>
    public TCode Code<TCode>(int slot, TCode last)
        where TCode : struct, Enum => StoredCode.Of(Slot(slot), last);

    /// <summary>The row that a slot refers to, or -1.</summary>
    public int Row(int slot) => (int)Slot(slot) - 1;

    /// <summary>The text of a slot in the languages of the release, or null.</summary>
    public LocalizedText? Localized(int slot)
    {
        if (!Has(slot))
        {
            return null;
        }

        return new LocalizedText(image.Languages, new StoredText(Object(slot)));
    }

    /// <summary>The text of a slot that every valid image fills, in the languages of the release.</summary>
    public LocalizedText RequiredLocalized(int slot) => Localized(slot) ?? throw Missing();

    /// <summary>The object of a slot; without slots where there is none.</summary>
    public ObjectView Object(int slot)
    {
        uint unit = Slot(slot);
        return unit == 0 ? new ObjectView(image, 0L, 0) : Nested(unit + 1L, image.Heap(unit));
    }

    /// <summary>How many items the list of a slot has.</summary>
    public int ListCount(int slot)
    {
        uint unit = Slot(slot);
        if (unit == 0)
        {
            return 0;
        }

        uint count = image.Heap(unit);
        uint size = image.Heap(unit + 1L);
        return size is 0 or > 256 || (long)count * size * sizeof(uint) > RowExpansion.Most || !image.HeapHolds(unit + 2L, (long)count * size) ? throw Damaged() : (int)count;
    }

    /// <summary>An item of a list of objects.</summary>
    public ObjectView ListObject(int slot, int index)
    {
        uint unit = Slot(slot);
        uint size = image.Heap(unit + 1L);
        return Nested(unit + 2L + ((long)index * size), size);
    }

    /// <summary>An item of a list of numbers: codes, rows, offsets of strings.</summary>
    public uint ListNumber(int slot, int index) => image.Heap(Slot(slot) + 2L + index);

    /// <summary>An item of a list of texts.</summary>
    public string ListText(int slot, int index) => image.Text(ListNumber(slot, index)) ?? throw Missing();

    private static DatasetFormatException Missing() => DatasetFormatException.Damaged("something that every record has is missing");

    private static DatasetFormatException Damaged() => DatasetFormatException.Damaged("a list is longer than the image, or than a row may be");

    private ObjectView Nested(long unit, uint size) =>
        size > 256 || !image.HeapHolds(unit, size) ? throw Damaged() : new ObjectView(image, image.HeapStart + (unit * 4), (int)size);
}
