using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzSaData.Values;

namespace KzSaData;

/// <summary>The permanent id of an entity, typed by what it stands for, so that an actor's id cannot be taken for an event's.</summary>
/// <typeparam name="T">The kind of entity: <see cref="Event"/>, <see cref="Actor"/> and so on.</typeparam>
/// <remarks>
/// Lower-case Latin letters, digits and single hyphens. Having an id does not mean that a dataset has the entity. The default value is no id.
/// Ids are in the order of their characters, whatever the culture; the default value comes first.
/// </remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(RecordIdConverter))]
public readonly partial struct RecordId<T> : IEquatable<RecordId<T>>, IParsable<RecordId<T>>
    where T : Entity
{
    private readonly string? text;

    private RecordId(string text) => this.text = text;

    /// <summary>The id as text, such as <c>acwa-power</c>; empty for the default value.</summary>
    public string Text => text ?? string.Empty;

    /// <summary>Reads an id.</summary>
    /// <param name="text">The id as text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no id: it has something else than lower-case letters, digits and single hyphens between them.</exception>
    public static RecordId<T> Parse(string text) =>
        TryParse(Guard.NotNull(text), out RecordId<T> id) ? id : throw new FormatException($"'{text}' is no id: an id has lower-case Latin letters and digits, with single hyphens between them, such as 'acwa-power'.");

    /// <summary>Reads an id, or answers false.</summary>
    /// <param name="text">The id as text.</param>
    /// <param name="id">The id, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out RecordId<T> id)
    {
        bool valid = IdSyntax.IsValid(text);
        id = valid ? new RecordId<T>(text!) : default;
        return valid;
    }

    /// <summary>The id of an entity, so that an entity can be handed over where its id is asked for.</summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public static implicit operator RecordId<T>(T entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return Of(entity);
    }

    /// <summary>An id given as text, so that text can be handed over where an id is asked for. Nothing is checked here: where it is looked up, an unknown one is an error that names the nearest.</summary>
    /// <param name="text">The id as text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static implicit operator RecordId<T>(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <inheritdoc/>
    static RecordId<T> IParsable<RecordId<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<RecordId<T>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RecordId<T> result) => TryParse(s, out result);

    /// <summary>Whether two ids are the same.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(RecordId<T> left, RecordId<T> right) => left.Equals(right);

    /// <summary>Whether two ids differ.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(RecordId<T> left, RecordId<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RecordId<T> other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordId<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id as text.</summary>
    public override string ToString() => Text;

    /// <summary>An id that was checked when a dataset was compiled: what the generated classes of known ids are made of. It is not checked again.</summary>
    /// <param name="text">The id as text. For any other text than that of a compiled dataset use <see cref="Parse"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static RecordId<T> Known(string text) => new(Guard.NotNull(text));

    /// <summary>The id of an entity, which in a damaged image can be anything.</summary>
    internal static RecordId<T> Of(Entity entity) =>
        TryParse(entity.Key, out RecordId<T> id) ? id : throw DatasetFormatException.Damaged($"{Quotation.Of(entity.Key)} is no id");
}
