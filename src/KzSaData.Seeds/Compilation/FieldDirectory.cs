using KzSaData.Storage;

namespace KzSaData.Seeds.Compilation;

/// <summary>Writes the list of the fields that the rows of a table are written with, those of nested objects too, so that an image says what is in it.</summary>
internal static class FieldDirectory
{
    public static ByteSink Write(ObjectType type, StringPool strings)
    {
        ByteSink fields = new();
        Write(type, string.Empty, strings, fields);
        return fields;
    }

    private static void Write(ObjectType type, string prefix, StringPool strings, ByteSink fields)
    {
        foreach (Field field in type.Fields)
        {
            string path = prefix + field.Name;
            fields.U32(DirectoryEntry.OfField(field));
            fields.U32(strings.Add(path));
            if (field.ObjectType is { } nested)
            {
                Write(nested, $"{path}/", strings, fields);
            }
        }
    }
}
