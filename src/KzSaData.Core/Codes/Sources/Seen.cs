namespace KzSaData;

/// <summary>How much of a source the curator has read.</summary>
/// <remarks>The values are fixed. <see cref="SeenCodes"/> has the codes and the labels.</remarks>
public enum Seen
{
    /// <summary>The whole text.</summary>
    Page = 1,

    /// <summary>A part of the text.</summary>
    Excerpt = 2,

    /// <summary>Nothing: it is known from another work's references only, and supports no claim.</summary>
    Cited = 3,
}
