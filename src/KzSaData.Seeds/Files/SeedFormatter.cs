using System.Text;
using KzSaData.Schema;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Syntax;
using KzSaData.Seeds.Writing;

namespace KzSaData.Seeds.Files;

/// <summary>Brings the text of seeds into its canonical form, and tells where it is not.</summary>
internal static class SeedFormatter
{
    /// <summary>The canonical form of a file; null where it has errors, which must be mended first.</summary>
    /// <param name="table">The table that the file belongs to.</param>
    /// <param name="path">The file as errors are to name it.</param>
    /// <param name="file">What the file holds.</param>
    /// <param name="languages">The languages that its texts may be in.</param>
    /// <param name="errors">What is wrong with the file; being out of form is no error here.</param>
    public static byte[]? Canonical(Table table, string path, byte[] file, SeedLanguages languages, out IReadOnlyList<SeedError> errors)
    {
        SeedReading reading = SeedReader.Read(table, path, file, languages);
        errors = reading.Errors;
        return errors.Count > 0 ? null : Encoding.UTF8.GetBytes(SeedWriter.Write(table, [.. reading.Seeds.Select(static seed => seed.Value)]));
    }

    /// <summary>An error at the first line that is not in canonical form, or null.</summary>
    /// <param name="path">The file as the error is to name it.</param>
    /// <param name="file">What the file holds.</param>
    /// <param name="canonical">Its canonical form.</param>
    public static SeedError? Difference(string path, byte[] file, byte[] canonical)
    {
        int same = file.AsSpan().CommonPrefixLength(canonical);
        if (same == file.Length && same == canonical.Length)
        {
            return null;
        }

        // Two letters may begin with the same bytes; the difference is at the letter.
        while (same > 0 && same < file.Length && (file[same] & 0xC0) == 0x80)
        {
            same--;
        }

        Finding difference = new(SeedRule.NotCanonical, $"{Reason(file, canonical, same)}; 'kzsa format' mends it", path, same);
        return SeedLocation.Locate([difference], file).First();
    }

    private static string Reason(byte[] file, byte[] canonical, int same) =>
        SeedLocation.Bom(file) > 0 ? "the file begins with a byte order mark (BOM, the bytes EF BB BF); seeds have none"
        : same < file.Length && file[same] == (byte)'\r' ? "the lines end in CR LF, as on Windows; those of seeds end in LF"
        : same == file.Length && canonical.AsSpan(same).SequenceEqual("\n"u8) ? "the last line has no line end"
        : same < file.Length && file[same] == (byte)'\t' ? "the line begins with a tab; those of seeds begin with blanks"
        : "right, but not in canonical form from here on";
}
