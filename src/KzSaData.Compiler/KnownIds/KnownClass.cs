namespace KzSaData.Compiler.KnownIds;

/// <summary>A class of C# names for the ids of one kind.</summary>
/// <param name="Plural">The kind as a set is called: <c>Events</c>.</param>
/// <param name="EntityType">The C# type of what the ids stand for: <c>Event</c>.</param>
/// <param name="Ids">The ids, in order.</param>
internal sealed record KnownClass(string Plural, string EntityType, IReadOnlyList<KnownId> Ids)
{
    /// <summary>The name of the class.</summary>
    public string Name => $"Known{Plural}";

    /// <summary>The name of its file.</summary>
    public string FileName => $"{Name}.g.cs";

    /// <summary>The folder of seeds that the ids come from.</summary>
    public string Folder => Plural.ToLowerInvariant();
}
