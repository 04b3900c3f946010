using KzSaData.Schema;

namespace KzSaData.Model;

/// <summary>The paths of a record, as the declarations of its fields have them.</summary>
internal static class RecordPaths
{
    /// <summary>The item that a path leads to, or the main one where the path names a list alone; null where there is none.</summary>
    public static FieldValue? ItemAt(DatasetRecord record, FieldPath path)
    {
        ObjectValue fields = record.Fields;
        if (path.FieldIn(fields.Type) is not { } field || fields.Of(field) is not { IsPresent: true } value)
        {
            return null;
        }

        if (path.Key is not { } key)
        {
            return field.IsList ? First(Chosen(value, field.MainItem)) : value;
        }

        return field.IsList ? First(value.Items.Where(item => item.KeyText == key)) : null;
    }

    private static IEnumerable<FieldValue> Chosen(FieldValue value, ItemChoice choice) => choice switch
    {
        ItemChoice.First => value.Ones.Take(1),
        ItemChoice.Greatest => value.Items.OrderByDescending(static item => item.KeyNumber).Take(1),
        _ => [],
    };

    private static FieldValue? First(IEnumerable<FieldValue> items)
    {
        foreach (FieldValue item in items)
        {
            return item;
        }

        return null;
    }
}
