namespace KzSaData.Core.Tests.Values;

/// <summary>A line of edtf-suites.tsv.</summary>
internal sealed record EdtfSuiteLine(string Text, string Verdict, string Earliest, string Latest, string Marks, string Suites)
{
    /// <summary>Whether it is of the levels that the library reads.</summary>
    public bool IsInScope => Verdict is "level 0" or "level 1" or "one of a set";

    public static EdtfSuiteLine Parse(string line) => line.Split('\t') is [var text, var verdict, var earliest, var latest, var marks, var suites]
        ? new EdtfSuiteLine(text, verdict, earliest, latest, marks, suites)
        : throw new FormatException($"'{line}' has not six columns.");
}
