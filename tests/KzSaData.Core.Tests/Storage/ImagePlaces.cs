using System.Globalization;

namespace KzSaData.Core.Tests.Storage;

/// <summary>Finds where in an image which number stands: each slot of each type with its length, count and size, once.</summary>
/// <remarks>A type is read by the same code wherever it is nested, and a field by the same code in every row.</remarks>
internal sealed class ImagePlaces
{
    private readonly ImageBytes image;
    private readonly int heap;
    private readonly int strings;
    private readonly SortedDictionary<string, int> places = new(StringComparer.Ordinal);

    private ImagePlaces(ImageBytes image)
    {
        this.image = image;
        heap = image.Section(0, SectionKind.Heap).Offset;
        strings = image.Section(0, SectionKind.Strings).Offset;
    }

    /// <summary>Every slot of every type of row, with what hangs on it in heap and strings.</summary>
    public static IReadOnlyList<(int At, string Name)> OfRows(ImageBytes image)
    {
        ImagePlaces places = new(image);
        foreach (Table table in Tables.All)
        {
            (_, int offset, int length) = image.Section(table.Id, SectionKind.Rows);
            for (int at = offset; at < offset + length; at += 4 * table.ObjectType.SlotCount)
            {
                places.Object(at, table.ObjectType.SlotCount, table.ObjectType, table.ObjectType.Name);
            }
        }


        // What all kinds of record share is read by the same code.
        return [.. places.places.Where(place => !IsShared(place.Key)).Select(place => (place.Value, place.Key))];
    }

    /// <summary>The numbers of the first and the last item of a section.</summary>
    public static IEnumerable<int> OfItems(ImageBytes image, TableId table, SectionKind kind, int stride)
    {
        (_, int offset, int length) = image.Section(table, kind);
        int count = length / stride;
        return new[] { 0, count - 1 }.Where(item => item >= 0).Distinct().SelectMany(item => Numbers(offset + (item * stride), stride));
    }

    /// <summary>The places of numbers in a run of bytes.</summary>
    public static IEnumerable<int> Numbers(int offset, int length) => Enumerable.Range(0, length / 4).Select(number => offset + (number * 4));

    private static bool IsShared(string name)
    {
        string[] parts = name.Split('/', ' ', '[');
        return parts[0] != "event" && Tables.All.Any(table => table.HoldsRecords && table.ObjectType.Name == parts[0]) && int.Parse(parts[1], CultureInfo.InvariantCulture) < RecordFields.Own;
    }

    private void Object(int at, int slots, ObjectType type, string path)
    {
        for (int slot = 0; slot < slots; slot++)
        {
            string name = $"{path}/{slot}";
            Add(at + (slot * 4), name);
            uint value = U32(at + (slot * 4));
            if (value != 0)
            {
                Field field = type.At(slot);
                if (field.IsList)
                {
                    List(heap + ((int)value * 4), field, name);
                }
                else
                {
                    Value(value, field, name);
                }
            }
        }
    }

    private void List(int at, Field field, string name)
    {
        Add(at, $"{name} count");
        Add(at + 4, $"{name} size");
        (int count, int size) = ((int)U32(at), (int)U32(at + 4));
        for (int i = 0; i < count; i++)
        {
            int item = at + 8 + (i * size * 4);
            if (field.ObjectType is { } type)
            {
                Object(item, size, type, $"{type.Name}[]");
            }
            else
            {
                Add(item, $"{name}[]");
                Value(U32(item), field, $"{name}[]");
            }
        }
    }

    private void Value(uint value, Field field, string name)
    {
        int at = heap + ((int)value * 4);
        if (field.ObjectType is { } type)
        {
            Add(at, $"{name} size");
            Object(at + 4, (int)U32(at), type, type.Name);
        }
        else if (field.Type == FieldType.Decimal)
        {
            for (int part = 0; part < 4; part++)
            {
                Add(at + (part * 4), $"{name} part {part}");
            }
        }
        else if (field.IsString)
        {
            Add(strings + (int)value, $"{name} length");
        }
    }

    private uint U32(int at) => BitConverter.ToUInt32(image.Bytes, at);

    private void Add(int at, string name) => places.TryAdd(name, at);
}
