using KzSaData.Schema;

namespace KzSaData;

/// <summary>The fields of one kind of object, in the order in which a seed has them.</summary>
/// <remarks>Seed reader, image, JSON and JSON Schema all follow from the types; no other place lists the fields.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class ObjectType
{
    /// <summary>Declares a type.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="fields">Its fields, in the order of the canonical seed.</param>
    internal ObjectType(string name, params Field[] fields)
    {
        Name = name;
        Fields = Array.AsReadOnly(fields);
        foreach (Field field in fields)
        {
            SlotCount = Math.Max(SlotCount, field.Slot + 1);
        }
    }

    /// <summary>The name, as in <c>event</c> or <c>participant</c>.</summary>
    public string Name { get; }

    /// <summary>The fields in the order of the canonical seed.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>How many slots an object takes in the image.</summary>
    internal int SlotCount { get; }

    /// <summary>The number that its fields make up together, as <see cref="Comparison.Number"/> or <see cref="Comparison.Money"/>; else none.</summary>
    internal Comparison Number { get; init; }

    /// <summary>The field of a name, or null.</summary>
    /// <param name="name">The name, as in JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Field? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (Field field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The field of a slot.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    internal Field At(int slot)
    {
        foreach (Field field in Fields)
        {
            if (field.Slot == slot)
            {
                return field;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(slot), slot, $"{Name} has no such slot");
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
