namespace KzSaData.Seeds.Review;

/// <summary>What has become of one entity between two datasets.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Kind">The name of its type.</param>
/// <param name="Before">The entity before; null where it is new.</param>
/// <param name="After">The entity after; null where it is gone.</param>
/// <param name="Fields">The fields that differ; empty where it is new or gone.</param>
internal sealed record EntityChange(string Key, string Kind, Entity? Before, Entity? After, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>What a reader would call it.</summary>
    public string Title => (After ?? Before)!.DisplayName.ToString();
}
