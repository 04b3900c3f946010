namespace KzSaData;

/// <summary>Whether an agreement binds in law.</summary>
/// <remarks>The values are fixed. <see cref="BindingCodes"/> has the codes and the labels.</remarks>
public enum Binding
{
    /// <summary>It binds, by its text or its form.</summary>
    Binding = 1,

    /// <summary>It does not bind, by its text or its form.</summary>
    NonBinding = 2,

    /// <summary>No source tells.</summary>
    Unknown = 3,
}
