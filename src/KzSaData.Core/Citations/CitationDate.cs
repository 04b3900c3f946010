namespace KzSaData.Citations;

/// <summary>A date as formats of references have it: year, month and day as far as they are known.</summary>
/// <param name="Parts">Year, and after it month or season (21 to 24), and day.</param>
/// <param name="IsQualified">Whether it is approximate or uncertain.</param>
internal sealed record CitationDate(IReadOnlyList<int> Parts, bool IsQualified)
{
    /// <summary>The dates that a date consists of: one, or the two ends of an interval; none where it is a choice, open, or known to the decade only.</summary>
    public static IReadOnlyList<CitationDate> Read(EdtfDate date)
    {
        List<CitationDate> ends = [];
        foreach (string end in date.ToString().Split('/'))
        {
            string plain = end.TrimEnd('~', '?', '%');
            List<int> parts = [];
            foreach (string part in plain.Split('-'))
            {
                if (part.Length is not (2 or 4) || !part.All(char.IsAsciiDigit))
                {
                    return [];
                }

                parts.Add(int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
            }

            ends.Add(new(parts, plain.Length < end.Length));
        }

        return ends;
    }
}
