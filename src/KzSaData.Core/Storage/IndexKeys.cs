using KzSaData.Schema;

namespace KzSaData.Storage;

/// <summary>Finds the keys under which a row stands in an index, by what the fields of its type say of themselves.</summary>
/// <param name="store">The tables that references lead to.</param>
/// <param name="wanted">The index, or null for all.</param>
/// <param name="add">Takes each key, perhaps more than once.</param>
internal sealed class IndexKeys(Store store, IndexKind? wanted, Action<IndexKind, uint> add)
{
    /// <summary>The keys of a row or of an object in it.</summary>
    public void Of(ObjectView view, ObjectType type)
    {
        foreach (Field field in type.Fields)
        {
            if (!view.Has(field.Slot))
            {
                continue;
            }

            foreach (FieldIndex index in field.Indexes)
            {
                if (wanted is null || wanted == index.Index)
                {
                    OfField(view, field, index);
                }
            }

            if (field.Type == FieldType.Object)
            {
                OfNested(view, field);
            }
        }
    }

    private void OfField(ObjectView view, Field field, FieldIndex index)
    {
        switch (index.By)
        {
            case IndexedBy.Presence:
                add(index.Index, 1);
                break;
            case IndexedBy.DateInPieces when view.Date(field.Slot) is { Pieces.Length: > 0 }:
                add(index.Index, 1);
                break;
            case IndexedBy.Value or IndexedBy.Home or IndexedBy.Within:
                int count = field.IsList ? view.ListCount(field.Slot) : 1;
                for (int i = 0; i < count; i++)
                {
                    OfValue(field, index, field.IsList ? view.ListNumber(field.Slot, i) : view.Slot(field.Slot));
                }

                break;
        }
    }

    // References to a row of another table are kept plus one; codes and packed references as they are.
    private void OfValue(Field field, FieldIndex index, uint value)
    {
        uint key = field.Type == FieldType.Reference ? value - 1 : value;
        add(index.Index, key);
        if (index.By == IndexedBy.Home && store.Table(field.Target).View((int)key).Row(ActorFields.Country) is int home and >= 0)
        {
            add(index.Index, (uint)home);
        }
        else if (index.By == IndexedBy.Within)
        {
            AddWholes(field, index, key);
        }
    }

    // In a damaged image places could lie within each other in a circle; of a real one no place lies as deep as this.
    private void AddWholes(Field field, FieldIndex index, uint place)
    {
        const int deepest = 16;
        RowTable places = store.Table(field.Target);
        for (int steps = 0; steps < deepest && places.View((int)place).Row(PlaceFields.Within) is int whole and >= 0; steps++)
        {
            place = (uint)whole;
            add(index.Index, place);
        }
    }

    private void OfNested(ObjectView view, Field field)
    {
        int count = field.IsList ? view.ListCount(field.Slot) : 1;
        for (int i = 0; i < count; i++)
        {
            Of(field.IsList ? view.ListObject(field.Slot, i) : view.Object(field.Slot), field.ObjectType!);
        }

        foreach (Field member in field.IsList ? field.ObjectType!.Fields : [])
        {
            foreach (FieldIndex index in member.Indexes)
            {
                if (index.By is IndexedBy.LastItem or IndexedBy.GreatestItem && (wanted is null || wanted == index.Index))
                {
                    OfOneItem(view, field, member, index);
                }
            }
        }
    }

    private void OfOneItem(ObjectView view, Field list, Field member, FieldIndex index)
    {
        uint key = 0;
        int count = view.ListCount(list.Slot);
        for (int i = index.By == IndexedBy.LastItem ? count - 1 : 0; i < count; i++)
        {
            key = Math.Max(key, view.ListObject(list.Slot, i).Slot(member.Slot));
        }

        add(index.Index, key);
    }
}
