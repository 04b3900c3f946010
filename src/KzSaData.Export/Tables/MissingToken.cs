namespace KzSaData.Export.Tables;

/// <summary>How text files write the three kinds of missing value.</summary>
internal static class MissingToken
{
    /// <summary>The kinds with the token and the label of each.</summary>
    public static IReadOnlyList<(MissingValue Kind, string Token, string Label)> All { get; } =
    [
        (MissingValue.Unknown, string.Empty, "unknown: no source says"),
        (MissingValue.NotApplicable, "n/a", "not applicable: such a row has no such value"),
        (MissingValue.NotYet, "pending", "not yet: a period goes on, or a text is still to be written"),
    ];

    /// <summary>The token of a kind.</summary>
    public static string Of(MissingValue kind) => All[(int)kind - 1].Token;

    /// <summary>Whether a text looks like one of them.</summary>
    public static bool Is(string text) => All.Any(missing => missing.Token == text);
}
