using System.Globalization;

namespace KzSaData;

/// <summary>A file that an export has written.</summary>
/// <param name="Name">Its path within the folder of the export, with slashes; of an export to one file, the name of that.</param>
/// <param name="Rows">How many rows (without the header), lines or entries it has; 0 for one that describes others.</param>
/// <param name="Bytes">How long it is, in bytes.</param>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record ExportedFile(string Name, long Rows, long Bytes)
{
    /// <summary>Name, rows and bytes, such as <c>events.csv: 402 rows, 390121 bytes</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Rows} rows, {Bytes} bytes");
}
