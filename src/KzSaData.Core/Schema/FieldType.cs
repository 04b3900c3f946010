using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Schema;

/// <summary>What a field of a seed holds, and how its slot in the image is to be read.</summary>
internal enum FieldType
{
    /// <summary>Text; the slot is an offset into the string pool.</summary>
    Text = 1,

    /// <summary>An EDTF date, kept as its text.</summary>
    Date,

    /// <summary>A hijri year, month or day (Umm al-Qura), kept as its text.</summary>
    Hijri,

    /// <summary>An absolute http or https address, kept as its text.</summary>
    Url,

    /// <summary>A decimal number; the slot points to its 16 bytes in the heap.</summary>
    Decimal,

    /// <summary>A whole number from 0 on; the slot holds it plus one.</summary>
    Integer,

    /// <summary>A code of a code list; the slot holds its pinned value.</summary>
    Code,

    /// <summary>The id of an entity of one table; the slot holds its row plus one.</summary>
    Reference,

    /// <summary>The id of a record of any kind; the slot holds its table and row, packed.</summary>
    RecordReference,

    /// <summary>An object of another type; the slot points to its slots in the heap.</summary>
    Object,

    /// <summary>A text in the languages of the dataset; the slot points to its slots in the heap, one for each language of the release.</summary>
    Localized,
}
