namespace KzSaData.Seeds.KnownIds;

/// <summary>A class of C# names for the ids of one kind.</summary>
/// <param name="Name">The name of the class: <c>KnownEvents</c>.</param>
/// <param name="Folder">The folder of seeds that the ids come from: <c>events</c>.</param>
/// <param name="EntityType">The C# type of what the ids stand for: <c>Event</c>.</param>
/// <param name="Ids">The ids, in order.</param>
internal sealed record KnownClass(string Name, string Folder, string EntityType, IReadOnlyList<KnownId> Ids)
{
    /// <summary>The name of its file.</summary>
    public string FileName => $"{Name}.g.cs";
}
