using KzSaData.Schema;
using KzSaData.Seeds.Syntax;
using KzSaData.Storage;

namespace KzSaData.Seeds.Compilation;

/// <summary>Turns the rows of a dataset back into seeds, so that others can be compiled on top of them.</summary>
internal sealed class ImageDecoder(Dataset data)
{
    private readonly SeedLanguages languages = SeedLanguages.Of(data.Store);

    /// <summary>The languages of the dataset, which seeds that extend it share.</summary>
    public SeedLanguages Languages => languages;

    /// <summary>All rows of all tables as seeds without a file.</summary>
    public IEnumerable<Seed> Seeds()
    {
        ImageExpansion expansion = new(data.Store.Image.Memory);
        foreach (Table table in Tables.All)
        {
            RowTable rows = data.Store.Table(table.Id);
            for (int row = 0; row < rows.Count; row++)
            {
                expansion.Add(rows.View(row), table.ObjectType);
                yield return new Seed(table, Decode(rows.View(row), table.ObjectType), null);
            }
        }
    }

    private ObjectNode Decode(ObjectView view, ObjectType type)
    {
        Node?[] slots = new Node?[type.SlotCount];
        foreach (Field field in type.Fields)
        {
            if (view.Has(field.Slot))
            {
                slots[field.Slot] = field.IsList ? List(view, field) : Value(view, field);
            }
        }

        return new ObjectNode(type, slots);
    }

    private ListNode List(ObjectView view, Field field)
    {
        Node[] items = new Node[view.ListCount(field.Slot)];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = field.Type == FieldType.Object
                ? Decode(view.ListObject(field.Slot, i), field.ObjectType!)
                : Scalar(view.ListNumber(field.Slot, i), field);
        }

        return new ListNode(items);
    }

    private Node Value(ObjectView view, Field field) =>
        field.Type == FieldType.Object ? Decode(view.Object(field.Slot), field.ObjectType!)
            : field.Type == FieldType.Localized ? Decode(view.Object(field.Slot), languages.TextType)
            : Scalar(view.Slot(field.Slot), field);

    private Node Scalar(uint slot, Field field) => field.Type switch
    {
        FieldType.Code => new NumberNode(slot),
        FieldType.Integer => new NumberNode(slot - 1),
        FieldType.Decimal => new NumberNode(data.Store.Image.Decimal(slot)),
        FieldType.Reference => new TextNode(Id(field.Target, (int)slot - 1)),
        FieldType.RecordReference or FieldType.EntityReference => new TextNode(Id(RecordReference.Table(slot), RecordReference.Row(slot))),
        _ => new TextNode(data.Store.Image.Text(slot) ?? string.Empty),
    };

    private string Id(TableId table, int row) => data.Store.Table(table).View(row).RequiredText(RecordFields.Id);
}
