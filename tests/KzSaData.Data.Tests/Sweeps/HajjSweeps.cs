using System.Text.RegularExpressions;

namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Is it said of which hajj? The civil date does not tell: the season of 1439 was in August 2018, and flights were talked of from 2017 on.</summary>
internal static partial class HajjSweeps
{
    /// <summary>What is of the hajj, by its title or id, belongs to a season; what is of the umrah, or of a minister on other errands, does not.</summary>
    public static IEnumerable<SweepFinding> Season(Dataset data) =>
        from record in data.Records
        where record is not Assessment && record.Areas.Contains(CooperationArea.Pilgrimage) && record.Hijri is null
        let named = $"{record.Title["en"]} {record.Key.Replace('-', ' ')}"
        where Hajj().IsMatch(named) || (Pilgrim().IsMatch(named) && !Umrah().IsMatch(named))
        select new SweepFinding(record.Key, $"'{record.Title["en"]}' is of the hajj; add \"hijri\", the year of its season");

    [GeneratedRegex(@"\bhajj\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hajj();

    [GeneratedRegex(@"\bpilgrims?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pilgrim();

    [GeneratedRegex(@"\bumrah\b", RegexOptions.IgnoreCase)]
    private static partial Regex Umrah();
}
