using System.Text;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Verification;

/// <summary>The fields of a type, each with whether an image was written with it: what an older image lacks is not missed.</summary>
internal sealed class ListedFields
{
    private ListedFields(ObjectType type, string prefix, Dictionary<string, uint> listed)
    {
        Type = type;
        Fields = [.. type.Fields.Select(field => (field, listed.Remove(prefix + field.Name, out uint number) && IsSame(field, number, prefix), field.ObjectType is { } nested ? new ListedFields(nested, $"{prefix}{field.Name}/", listed) : null))];
    }

    /// <summary>The type.</summary>
    public ObjectType Type { get; }

    /// <summary>Its fields, and for those that hold objects the fields of these.</summary>
    public IReadOnlyList<(Field Field, bool IsListed, ListedFields? Nested)> Fields { get; }

    /// <summary>Whether the image has fields that this version of the library does not know.</summary>
    public bool HasMore { get; private set; }

    /// <summary>What an image lists for a table.</summary>
    /// <exception cref="DatasetFormatException">It lists a field as something else than it is.</exception>
    public static ListedFields Of(Store store, Table table)
    {
        Section list = store.Image.Section(table.Id, SectionKind.Fields, DirectoryEntry.Length);
        Dictionary<string, uint> listed = new(StringComparer.Ordinal);
        for (int i = 0; i < list.Count; i++)
        {
            long at = (long)i * DirectoryEntry.Length;
            if (!listed.TryAdd(Encoding.UTF8.GetString(store.Image.Utf8(list.U32(at + 4))), list.U32(at)))
            {
                throw DatasetFormatException.Damaged($"its list of the fields of {table.Id} has one of them twice");
            }
        }

        ListedFields fields = new(table.ObjectType, string.Empty, listed);
        fields.HasMore = listed.Count > 0;
        return fields;
    }

    private static bool IsSame(Field field, uint number, string prefix) =>
        number == DirectoryEntry.OfField(field) ? true : throw DatasetFormatException.Damaged($"it lists the field {prefix}{field.Name} as something else than it is");
}
