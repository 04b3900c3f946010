namespace KzSaData.Export.Csv;

/// <summary>Texts that a spreadsheet would run as formulas.</summary>
internal static class SpreadsheetCell
{
    /// <summary>Whether a spreadsheet would run it.</summary>
    public static bool IsRun(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    /// <summary>The text as one that is only shown.</summary>
    public static string Defuse(string text) => $"'{text}";
}
