using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Seeds.Compilation;

/// <summary>Writes the list of the fields that the rows of a table are written with, those of nested objects too, so that an image says what is in it.</summary>
internal static class FieldDirectory
{
    public static ByteSink Write(Shape shape, StringPool strings)
    {
        ByteSink fields = new();
        Write(shape, string.Empty, strings, fields);
        return fields;
    }

    private static void Write(Shape shape, string prefix, StringPool strings, ByteSink fields)
    {
        foreach (Field field in shape.Fields)
        {
            string path = prefix + field.Name;
            fields.U32(DirectoryEntry.OfField(field));
            fields.U32(strings.Add(path));
            if (field.Shape is { } nested)
            {
                Write(nested, $"{path}/", strings, fields);
            }
        }
    }
}
