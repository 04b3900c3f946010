namespace KzSaData.Seeds.Checks;

/// <summary>Names that no file can have on Windows, whatever its extension: those of devices.</summary>
internal static class DeviceNames
{
    private static readonly string[] Words = ["con", "prn", "aux", "nul", "conin", "conout"];

    /// <summary>Whether a clone on Windows could not have a file of that name.</summary>
    public static bool Contain(string id) =>
        Words.Contains(id, StringComparer.OrdinalIgnoreCase)
        || (id.Length == 4 && char.IsAsciiDigit(id[3]) && (id.StartsWith("com", StringComparison.OrdinalIgnoreCase) || id.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)));
}
