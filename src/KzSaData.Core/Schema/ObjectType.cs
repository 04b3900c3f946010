using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Schema;

/// <summary>The fields of one kind of object, in the order in which a seed has them.</summary>
/// <remarks>Seed reader, image, JSON and JSON Schema all follow from the types; no other place lists the fields.</remarks>
internal sealed class ObjectType(string name, params Field[] fields)
{
    /// <summary>The name, as in <c>event</c> or <c>participant</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The fields in the order of the canonical seed.</summary>
    public IReadOnlyList<Field> Fields { get; } = fields;

    /// <summary>How many slots an object takes in the image.</summary>
    public int SlotCount { get; } = Slots(fields);

    /// <summary>The field of a name, or null.</summary>
    public Field? Find(string name)
    {
        foreach (Field field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The field of a slot, which must be one of the type.</summary>
    public Field At(int slot)
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

    private static int Slots(Field[] fields)
    {
        int count = 0;
        foreach (Field field in fields)
        {
            count = Math.Max(count, field.Slot + 1);
        }

        return count;
    }
}
