using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>Who speaks in a source: an actor, a house, or the author of a work. Two sources with one voice are one witness.</summary>
/// <remarks>
/// The executive of a state, with its ministries, embassies, agencies and the media that it owns, is one voice, that of the state; an
/// international organisation is one with its bodies, a company with its parents. Parliaments, courts, universities, religious
/// and sports bodies are voices of their own.
/// </remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class Voice : IEquatable<Voice>
{
    internal Voice(Actor actor, Actor? side)
    {
        Actor = actor;
        Side = side;
    }

    internal Voice(Publisher publisher) => Publisher = publisher;

    internal Voice(string author) => Author = author;

    private Voice()
    {
    }

    /// <summary>The actor that speaks: the state for its whole executive; null where a house or an author does.</summary>
    [JsonConverter(typeof(ReferenceConverter<Actor>))]
    public Actor? Actor { get; }

    /// <summary>The house that speaks for itself and belongs to no actor of the dataset; else null.</summary>
    [JsonConverter(typeof(ReferenceConverter<Publisher>))]
    public Publisher? Publisher { get; }

    /// <summary>The first author of a scholarly or signed work, as printed; else null.</summary>
    public string? Author { get; }

    /// <summary>The state whose executive, parliament, court or other body it is; null for organisations of several states, private houses and persons.</summary>
    [JsonConverter(typeof(ReferenceConverter<Actor>))]
    public Actor? Side { get; }

    /// <summary>Whether nobody knows who speaks: it is the same as no other voice, and nobody's second one.</summary>
    public bool IsUnknown => Actor is null && Publisher is null && Author is null;

    /// <summary>The name of the actor or house, or of the author under <c>en</c>; null where it is unknown.</summary>
    public LocalizedText? Name => field ??= Actor?.Name ?? Publisher?.Name ?? (Author is null ? null : new LocalizedText([new("en", Author)]));

    /// <summary>A voice of which nothing is known.</summary>
    internal static Voice Unknown() => new();

    /// <summary>Whether two voices are one. An unknown one is the same as itself alone.</summary>
    /// <param name="other">The other voice.</param>
    public bool Equals(Voice? other) =>
        ReferenceEquals(this, other) || (other is not null && !IsUnknown && Actor == other.Actor && Publisher == other.Publisher && Author == other.Author);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Voice);

    /// <inheritdoc/>
    public override int GetHashCode() => Actor?.GetHashCode() ?? Publisher?.GetHashCode() ?? Author?.GetHashCode(StringComparison.Ordinal) ?? base.GetHashCode();

    /// <summary>The name, in the first language.</summary>
    public override string ToString() => Name?.ToString() ?? "unknown";
}
