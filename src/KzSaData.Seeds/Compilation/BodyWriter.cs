using KzSaData.Schema;
using KzSaData.Seeds.Syntax;
using KzSaData.Storage;

namespace KzSaData.Seeds.Compilation;

/// <summary>Writes the rows of all tables with their nested objects and strings: all of an image but its indexes.</summary>
internal sealed class BodyWriter
{
    private readonly RowOrder order;
    private readonly ByteSink heap = new();
    private readonly StringPool strings = new();
    private readonly List<ImageSection> sections = [];

    private BodyWriter(RowOrder order)
    {
        this.order = order;
        heap.U64(0); // Unit 0 stands for absence.
    }

    /// <summary>The sections with rows, ids, dates, strings and heap.</summary>
    public static IReadOnlyList<ImageSection> Write(RowOrder order)
    {
        BodyWriter writer = new(order);
        foreach (Table table in Tables.All)
        {
            writer.Write(table);
        }

        writer.Add(TableId.None, SectionKind.Heap, sizeof(uint), writer.heap);
        writer.Add(TableId.None, SectionKind.Strings, 1, writer.strings.Bytes);
        return writer.sections;
    }

    private void Write(Table table)
    {
        ByteSink rows = new();
        foreach (DatedSeed row in order.Rows(table.Id))
        {
            foreach (uint slot in Slots(row.Seed.Value))
            {
                rows.U32(slot);
            }
        }

        Add(table.Id, SectionKind.Rows, table.ObjectType.SlotCount * 4, rows);
        Add(table.Id, SectionKind.Fields, DirectoryEntry.Length, FieldDirectory.Write(table.ObjectType, strings));
        if (table.HasIds)
        {
            Add(table.Id, SectionKind.Ids, sizeof(ulong), IdTable.Of([.. order.Rows(table.Id).Select(static row => row.Seed.Id!)]));
        }

        if (table.HoldsRecords)
        {
            WriteDates(table.Id);
        }
    }

    private uint[] Slots(ObjectNode node)
    {
        uint[] slots = new uint[node.ObjectType.SlotCount];
        foreach (Field field in node.ObjectType.Fields)
        {
            if (node.Slots[field.Slot] is { } value)
            {
                slots[field.Slot] = field.IsList ? List(field, (ListNode)value) : Value(field, value);
            }
        }

        return slots;
    }

    private uint Value(Field field, Node value) => field.Type switch
    {
        FieldType.Code => (uint)((NumberNode)value).Value,
        FieldType.Integer => (uint)((NumberNode)value).Value + 1,
        FieldType.Decimal => Decimal(((NumberNode)value).Value),
        FieldType.Reference => (uint)order.Row(field.Target, ((TextNode)value).Text) + 1,
        FieldType.RecordReference => order.Record(((TextNode)value).Text),
        FieldType.EntityReference => order.Entity(field.Targets, ((TextNode)value).Text),
        FieldType.Object or FieldType.Localized => Object((ObjectNode)value),
        _ => strings.Add(((TextNode)value).Text),
    };

    // Children are written before their parent, so that the parent's run of slots is unbroken.
    private uint Object(ObjectNode node)
    {
        uint[] slots = Slots(node);
        uint unit = (uint)(heap.Length / 4);
        heap.U32((uint)slots.Length);
        Append(slots);
        return unit;
    }

    private uint List(Field field, ListNode list)
    {
        uint[][] items = new uint[list.Items.Count][];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = list.Items[i] is ObjectNode node ? Slots(node) : [Value(field, list.Items[i])];
        }

        uint unit = (uint)(heap.Length / 4);
        heap.U32((uint)items.Length);
        heap.U32(field.Type == FieldType.Object ? (uint)field.ObjectType!.SlotCount : 1);
        foreach (uint[] item in items)
        {
            Append(item);
        }

        return unit;
    }

    private uint Decimal(decimal value)
    {
        uint unit = (uint)(heap.Length / 4);
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        foreach (int part in parts)
        {
            heap.U32((uint)part);
        }

        return unit;
    }

    private void Append(uint[] slots)
    {
        foreach (uint slot in slots)
        {
            heap.U32(slot);
        }
    }

    private void WriteDates(TableId table)
    {
        DateColumns columns = new();
        foreach (DatedSeed row in order.Rows(table))
        {
            if (row.Date is not { } date)
            {
                break;
            }

            columns.Add(date);
        }

        foreach ((SectionKind kind, ByteSink bytes) in columns.Finish())
        {
            Add(table, kind, sizeof(int), bytes);
        }
    }

    private void Add(TableId table, SectionKind kind, int stride, ByteSink bytes) => sections.Add(new ImageSection(table, kind, stride, bytes));
}
