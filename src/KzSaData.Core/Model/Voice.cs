namespace KzSaData;

/// <summary>Who speaks, behind however many pages: one voice is never two witnesses.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Side">The state whose official voice it is; null for everybody else.</param>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public readonly record struct Voice(string Name, Actor? Side)
{
    /// <summary>Whether nobody knows who it is: the page hands on words and does not show whose.</summary>
    public bool IsUnknown => Name.Length == 0;
}
