using KzSaData;
using NodaTime;

namespace Consumer;

internal static class AboutTheRelease
{
    public static void Check(Dataset data)
    {
        Claim.Holds(data.Release.Version.StartsWith("20", StringComparison.Ordinal), "the version of the data begins with its year");
        Claim.Holds(data.Release.ContentHash.Length == 64 && data.Release.ContentHash.All(char.IsAsciiHexDigitLower), "the content has a SHA-256 hash");
        Claim.Holds(data.Release.AsOf >= new LocalDate(2026, 1, 1), "the release says up to which day it knows");
        Claim.Holds(data.Coverage.Count > 0, "it says what was looked for");
        Claim.Holds(data.Notes.Count > 0, "it says what was doubtful");
    }
}
