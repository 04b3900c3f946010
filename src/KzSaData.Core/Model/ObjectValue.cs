using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>An object of a dataset as its fields: an entity, or what one of its fields holds. Nothing is read before it is asked for.</summary>
/// <remarks>The default value is no object: its type is null, and it has no values. It is for programs that take every type as it comes, such as exporters; others have properties, as <see cref="Event.Kind"/>.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
/// <example><code>foreach (FieldValue value in visit.Fields.Values) { Console.WriteLine($"{value.Field.Name}: {value.AsText}"); }</code></example>
[JsonConverter(typeof(ObjectValueConverter))]
public readonly struct ObjectValue
{
    private readonly ObjectView view;
    private readonly EntityGraph graph;

    internal ObjectValue(ObjectView view, ObjectType type, EntityGraph graph)
    {
        this.view = view;
        this.graph = graph;
        Type = type;
    }

    /// <summary>Its type, which says the fields that it may have.</summary>
    public ObjectType Type { get; }

    /// <summary>The value of a field, which may be absent.</summary>
    /// <param name="field">A field of <see cref="Type"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="ArgumentException">The type has no such field.</exception>
    public FieldValue this[Field field]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(field);
            return Type.Fields.Contains(field) ? Of(field) : throw new ArgumentException($"'{field.Name}' is no field of {Type.Name}", nameof(field));
        }
    }

    /// <summary>The value of a field, which may be absent.</summary>
    /// <param name="name">The name of a field of <see cref="Type"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The type has no such field.</exception>
    public FieldValue this[string name] =>
        Type.Find(name) is { } field ? Of(field) : throw new KeyNotFoundException($"{Type.Name} has no field '{name}'; it has {string.Join(", ", Type.Fields)}");

    /// <summary>The fields that are there, in the order of <see cref="ObjectType.Fields"/>.</summary>
    public IEnumerable<FieldValue> Values
    {
        get
        {
            foreach (Field member in Type?.Fields ?? [])
            {
                if (Of(member) is { IsPresent: true } value)
                {
                    yield return value;
                }
            }
        }
    }

    internal ObjectView View => view;

    /// <summary>The name of its type and the fields that are there, such as <c>event: id, kind, title</c>.</summary>
    public override string ToString() => Type is null ? "nothing" : $"{Type.Name}: {string.Join(", ", Values.Select(static value => value.Field.Name))}";

    /// <summary>The value of a field that the type is known to have.</summary>
    internal FieldValue Of(Field field) => new(view, field, graph);
}
