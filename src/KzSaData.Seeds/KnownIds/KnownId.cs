namespace KzSaData.Seeds.KnownIds;

/// <summary>An id that gets a C# name.</summary>
/// <param name="Id">The id, such as <c>acwa-power</c>.</param>
/// <param name="Description">What it stands for, in a line.</param>
internal sealed record KnownId(string Id, string Description)
{
    /// <summary>The C# name, such as <c>AcwaPower</c>.</summary>
    public string Name => KnownName.Of(Id);

    /// <summary>What whoever still uses the name of a retired id is told; null for an id in use.</summary>
    public string? Retirement { get; init; }
}
