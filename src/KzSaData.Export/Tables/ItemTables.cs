using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>The tables of what entities have lists of: participants, evidence, amounts, areas. None of them is named here.</summary>
/// <param name="selection">What is exported.</param>
/// <param name="losses">Counts the links that lead out of the selection.</param>
internal sealed class ItemTables(Selection selection, Losses losses)
{
    private const string Position = "position";

    public IEnumerable<Table> All => ItemLists.All().SelectMany(lists => Nested(lists).Prepend(Of(lists)));

    private Table<Item> Of(ItemLists lists)
    {
        List<Column<Item>> columns = [.. Owner(lists, lists.TableName), PositionColumn(lists.TableName)];
        int keyLength = columns.Count;
        columns.AddRange(Own(lists.Field, lists.Owners[0].ObjectType));
        columns.AddRange(AmountColumns.Of(lists.Field, selection));
        return new Table<Item>(lists.TableName, columns, keyLength, lists.Items(selection).Where(Stays)) { JointKeys = [.. JointKeys(lists)] };
    }

    // Lists that the objects of a list have.
    private IEnumerable<Table> Nested(ItemLists lists)
    {
        foreach (Field inner in lists.Field.ObjectType?.Fields.Where(static field => field.IsList) ?? [])
        {
            string outer = ColumnNames.Of(lists.Field.ObjectType!.Name);
            string name = $"{outer}_{ColumnNames.Of(inner.Name)}";
            Column<Item>[] key =
            [
                .. Owner(lists, name),
                new(outer, ColumnType.Integer, Meanings.OfColumn(name, outer), static item => Cell.Of(item.Outer)) { IsRequired = true },
                PositionColumn(name),
            ];
            ForeignKey toOuter = new([.. key.SkipLast(1).Select(static column => column.Name)], lists.TableName, [.. key.SkipLast(2).Select(static column => column.Name), Position]);
            yield return new Table<Item>(name, [.. key, .. Own(inner, lists.Field.ObjectType!)], key.Length, Inner(lists, inner)) { JointKeys = [.. JointKeys(lists), toOuter] };
        }
    }

    private IEnumerable<Item> Inner(ItemLists lists, Field inner) =>
        from outer in lists.Items(selection)
        from item in outer.Value.AsObject!.Value[inner.Name].Items.Select((value, index) => new Item(outer.Owner, index + 1, value, outer.Position))
        select item;

    private IEnumerable<Column<Item>> Own(Field field, ObjectType owner) =>
        field.ObjectType is { } type
            ? new FieldColumns<Item>(selection, static item => item.Value.AsObject ?? default).Of(type)
            :
            [
                new("value", ColumnType.Text, Meanings.OfField(owner, field), static item => Cell.Of(item.Value.AsText))
                {
                    IsRequired = true,
                    Categories = field.Codes is { } codes ? CategoryList.Of(codes) : null,
                    RefersTo = FieldColumns<Item>.TargetOf(field),
                },
            ];

    private static IEnumerable<Column<Item>> Owner(ItemLists lists, string table)
    {
        if (lists.OwnerTable is null)
        {
            yield return new("entity_type", ColumnType.Text, Meanings.OfColumn(table, "entity_type"), static item => Cell.Of(item.Owner.EntityType.Name)) { IsRequired = true, Categories = CategoryList.EntityKind };
        }

        yield return new(lists.OwnerColumn, ColumnType.Text, Meanings.OfColumn(table, lists.OwnerColumn), static item => Cell.Of(item.Owner.Key)) { IsRequired = true, RefersTo = lists.OwnerTable };
    }

    private static IEnumerable<ForeignKey> JointKeys(ItemLists lists) =>
        lists.OwnerTable is null ? [new ForeignKey(["entity_type", lists.OwnerColumn], TableSet.Entities, ["entity_type", "id"])] : [];

    private static Column<Item> PositionColumn(string table) =>
        new(Position, ColumnType.Integer, Meanings.OfColumn(table, Position), static item => Cell.Of(item.Position)) { IsRequired = true };

    // A link needs something to lead to.
    private bool Stays(Item item)
    {
        bool stays = Linked(item.Value).All(selection.Has);
        if (!stays)
        {
            losses.Add("links-outwards", "Links to records that are not exported are left out.");
        }

        return stays;
    }

    private static IEnumerable<DatasetRecord> Linked(FieldValue value) =>
        value.AsEntity is DatasetRecord record ? [record]
        : value.AsObject is { } members ? members.Values.Select(static member => member.AsEntity).OfType<DatasetRecord>()
        : [];
}
