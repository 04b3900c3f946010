using System.Globalization;
using System.Text.RegularExpressions;

namespace KzSaData.Data.Tests.Search;

/// <summary>A line of queries.tsv: what somebody types, and what must and must not come.</summary>
public sealed partial record SearchQuery(string Text, string Kind, string Must, string MustNot, string Why)
{
    /// <summary>The lines of the file.</summary>
    public static IReadOnlyList<SearchQuery> All { get; } =
    [
        .. from line in File.ReadLines(Repository.At("tests", "KzSaData.Data.Tests", "Search", "queries.tsv"))
           where line.Length > 0 && line[0] != '#'
           let cells = line.Split('\t')
           select new SearchQuery(Escape().Replace(cells[0], Unescaped), cells[1], cells[2], cells[3], cells[4]),
    ];

    [GeneratedRegex(@"\\u([0-9A-F]{4})", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Escape();

    private static string Unescaped(Match match) => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();
}
