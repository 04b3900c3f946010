namespace KzSaData;

/// <summary>What a field holds.</summary>
public enum FieldType
{
    // What is said behind each is how its slot in the image is to be read.

    /// <summary>Text.</summary>
    Text = 1, // the offset of a string in the pool

    /// <summary>An EDTF date.</summary>
    Date, // the offset of its text

    /// <summary>A hijri year, month or day (Umm al-Qura).</summary>
    Hijri, // the offset of its text

    /// <summary>An absolute http or https address.</summary>
    Url, // the offset of its text

    /// <summary>A decimal number.</summary>
    Decimal, // the place of its 16 bytes in the heap

    /// <summary>A whole number from 0 on.</summary>
    Integer, // the number plus one

    /// <summary>A code of a code list.</summary>
    Code, // its pinned value

    /// <summary>An entity of one type, given by its id.</summary>
    Reference, // its row plus one

    /// <summary>A record of any kind, given by its id.</summary>
    RecordReference, // its table and row, packed

    /// <summary>An object with fields of its own.</summary>
    Object, // the place of its slots in the heap

    /// <summary>A text in the languages of the dataset.</summary>
    Localized, // the place of its slots in the heap, one for each language of the release

    /// <summary>An entity of one of several types that share their ids, given by its id.</summary>
    EntityReference, // its table and row, packed
}
