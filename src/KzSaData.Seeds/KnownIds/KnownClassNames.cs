namespace KzSaData.Seeds.KnownIds;

/// <summary>How the classes of known ids of a dataset are named.</summary>
/// <param name="Namespace">Their namespace.</param>
/// <param name="Prefix">What their names begin with, before the kind: <c>Known</c> gives <c>KnownEvents</c>.</param>
internal sealed record KnownClassNames(string Namespace, string Prefix)
{
    /// <summary>The names that a dataset gets that asks for no others.</summary>
    public static KnownClassNames Default { get; } = new("KzSaData", "Known");
}
