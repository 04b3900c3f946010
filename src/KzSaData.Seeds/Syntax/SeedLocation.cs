using System.Text;

namespace KzSaData.Seeds.Syntax;

/// <summary>Turns bytes of a file into lines and columns. Nodes keep offsets only: most seeds have no errors.</summary>
internal static class SeedLocation
{
    /// <summary>Locates findings in files that are read again, each once.</summary>
    /// <param name="findings">The findings, in any order.</param>
    /// <returns>Errors in the order of path, line and column.</returns>
    public static IReadOnlyList<SeedError> Locate(IEnumerable<Finding> findings)
    {
        List<SeedError> errors = [];
        foreach (IGrouping<string, Finding> file in findings.GroupBy(finding => finding.Path, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            errors.AddRange(Locate(file, Bytes(file.Key)));
        }

        return errors;
    }

    /// <summary>Locates the findings of one file.</summary>
    /// <param name="findings">The findings, in any order.</param>
    /// <param name="file">What the file holds.</param>
    /// <returns>Errors in the order of line and column.</returns>
    public static IEnumerable<SeedError> Locate(IEnumerable<Finding> findings, byte[] file)
    {
        // A byte order mark is no character of the first line.
        int position = Bom(file);
        int line = 1;
        int column = 1;
        foreach (Finding finding in findings.OrderBy(finding => finding.Offset))
        {
            int target = Math.Clamp(finding.Offset, position, file.Length);
            for (int end; (end = file.AsSpan(position, target - position).IndexOf((byte)'\n')) >= 0; position += end + 1)
            {
                line++;
                column = 1;
            }

            // Characters are counted as editors do, in UTF-16; from the last finding on, so that a long line costs no more than its length.
            column += Encoding.UTF8.GetCharCount(file, position, target - position);
            position = target;
            yield return new SeedError(finding.Code, finding.Message, finding.Path, line, column);
        }
    }

    /// <summary>The byte at a place given by the JSON reader.</summary>
    /// <param name="file">What the file holds.</param>
    /// <param name="line">The line, from 0.</param>
    /// <param name="byteInLine">The byte in the line, from 0.</param>
    public static int Offset(ReadOnlySpan<byte> file, long line, long byteInLine)
    {
        int position = 0;
        for (; line > 0; line--)
        {
            position += file[position..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(position + byteInLine, file.Length);
    }

    /// <summary>The length of the byte order mark: 3, or 0 where there is none.</summary>
    /// <param name="file">What the file holds.</param>
    public static int Bom(ReadOnlySpan<byte> file) => file.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;

    // A file that has gone since it was read still has its errors, at its beginning.
    private static byte[] Bytes(string path)
    {
        try
        {
            return path.Length == 0 ? [] : File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
