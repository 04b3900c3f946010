namespace KzSaData.Storage;

/// <summary>The layout of an image file. All numbers are little-endian.</summary>
/// <remarks>
/// Header (96 bytes): magic · format version (u32) · number of sections (u32) · total length (u64) · reserved (u64) ·
/// SHA-256 of the content (32 bytes) · SHA-256 of everything behind the header (32 bytes).
/// Section table: for each section, sorted by id: id (u32) · stride (u32) · offset (u64) · length (u64).
/// A reader skips sections that it does not know. An object is a run of 4-byte slots; 0 in a slot means absent.
/// </remarks>
internal static class ImageFormat
{
    /// <summary>The version that this library writes, and the newest that it reads.</summary>
    public const uint Version = 3;

    public const int HeaderLength = 96;
    public const int SectionEntryLength = 24;
    public const int VersionOffset = 8;
    public const int SectionCountOffset = 12;
    public const int LengthOffset = 16;
    public const int ReservedOffset = 24;
    public const int ContentHashOffset = 32;
    public const int BodyHashOffset = 64;
    public const int HashLength = 32;

    /// <summary>Sections begin at multiples of this.</summary>
    public const int Alignment = 8;

    /// <summary>The numbers of tables are smaller than this.</summary>
    public const int MostTables = 64;

    /// <summary>A dataset has at most so many languages.</summary>
    public const int MostLanguages = 64;

    /// <summary>No image of this version has more sections; more is a sign of damage.</summary>
    public const uint MostSections = 4096;

    /// <summary><see cref="Magic"/> as a number: comparing spans would load an assembly before the first answer.</summary>
    public const long MagicNumber = 0x0A1A_0A0D_4153_5A4B;

    /// <summary>The next place where a section may begin.</summary>
    public static long Aligned(long offset) => (offset + Alignment - 1) / Alignment * Alignment;

    /// <summary>The first bytes of every image: letters, then what text transfers would damage.</summary>
    public static ReadOnlySpan<byte> Magic => [(byte)'K', (byte)'Z', (byte)'S', (byte)'A', 0x0D, 0x0A, 0x1A, 0x0A];
}
