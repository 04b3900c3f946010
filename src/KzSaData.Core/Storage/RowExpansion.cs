namespace KzSaData.Storage;

/// <summary>Bounds what a row may expand to: in a damaged image lists may share lists, and a small file stand for endless ones.</summary>
internal static class RowExpansion
{
    /// <summary>The most bytes of slots and strings that a row comes to; the file of a seed is no larger than a quarter of it.</summary>
    public const int Most = 4 << 20;

    // What an object takes besides its fields.
    private const int ObjectBytes = 32;

    // What a text takes besides its letters.
    private const int TextBytes = 8;

    /// <summary>Adds up a row or an object in it.</summary>
    /// <returns>How many bytes it comes to, at most <see cref="Most"/>.</returns>
    /// <exception cref="DatasetFormatException">It comes to more.</exception>
    public static long Check(ObjectView view, ObjectType type)
    {
        long left = Most;
        Spend(view, type, ref left);
        return Most - left;
    }

    /// <summary>Adds up one field of a row.</summary>
    /// <exception cref="DatasetFormatException">It comes to more than a row may.</exception>
    public static void Check(ObjectView view, Field field)
    {
        long left = Most;
        Spend(view, field, ref left);
    }

    private static void Spend(ObjectView view, ObjectType type, ref long left)
    {
        left -= ObjectBytes;
        foreach (Field field in type.Fields)
        {
            if (view.Has(field.Slot))
            {
                Spend(view, field, ref left);
            }
        }
    }

    private static void Spend(ObjectView view, Field field, ref long left)
    {
        int count = field.IsList ? view.ListCount(field.Slot) : 1;
        for (int i = 0; i < count; i++)
        {
            left -= sizeof(uint);
            if (field.Type == FieldType.Object)
            {
                Spend(field.IsList ? view.ListObject(field.Slot, i) : view.Object(field.Slot), field.ObjectType!, ref left);
            }
            else if (field.Type == FieldType.Localized)
            {
                ObjectView text = view.Object(field.Slot);
                for (int place = 0; place < text.SlotCount; place++)
                {
                    left -= sizeof(uint) + text.Utf8(place).Length;
                }
            }
            else if (field.IsString)
            {
                left -= TextBytes + (field.IsList ? view.ListUtf8(field.Slot, i) : view.Utf8(field.Slot)).Length;
            }

            if (left < 0)
            {
                throw DatasetFormatException.Damaged($"a row of it expands to more than {Most} bytes");
            }
        }
    }
}
