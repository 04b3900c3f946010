
namespace KzSaData.Benchmarks;

/// <summary>Makes one record after the other, each like a real one.</summary>
internal sealed class RecordMaker(RealSeeds samples, SyntheticPlan plan, SyntheticText text, ulong seed)
{
    public ObjectNode Make(TableId table, int number)
    {
        Dice dice = Throw(table, number);
        ObjectNode sample = Sample(table, ref dice);
        Node?[] slots = new Node?[sample.Slots.Length];
        Dictionary<string, string> cast = [];
        foreach (Field field in sample.ObjectType.Fields)
        {
            if (sample.Slots[field.Slot] is { } value)
            {
                slots[field.Slot] = Field(field, value, table, number, cast, ref dice);
            }
        }

        slots[RecordFields.Id] = new TextNode(SyntheticSeeds.CopyId(sample, number));
        slots[RecordFields.Title] = text.Like(sample.Object(RecordFields.Title)!, ref dice);
        slots[RecordFields.Summary] = text.Like(sample.Object(RecordFields.Summary)!, ref dice);
        if (sample.Text(RecordFields.Date) is { } date)
        {
            slots[RecordFields.Date] = new TextNode(SyntheticDate.Like(date, ref dice));
        }

        return sample with { Slots = slots };
    }

    private Dice Throw(TableId table, int number) => new(seed, ((long)table << 32) + number);

    private ObjectNode Sample(TableId table, ref Dice dice)
    {
        ObjectNode[] all = samples.Of(table);
        return all[dice.Below(all.Length)];
    }

    // Everything is copied, as if it had been read from a file of its own. The cast says who stands in for whom in this record.
    private Node Field(Field field, Node value, TableId table, int number, Dictionary<string, string> cast, ref Dice dice)
    {
        switch (value)
        {
            case ListNode list:
                Node[] items = new Node[list.Items.Count];
                for (int i = 0; i < items.Length; i++)
                {
                    items[i] = Field(field, list.Items[i], table, number, cast, ref dice);
                }

                return new ListNode(items);
            case ObjectNode node:
                Node?[] slots = new Node?[node.Slots.Length];
                foreach (Field inner in node.ObjectType.Fields)
                {
                    slots[inner.Slot] = node.Slots[inner.Slot] is { } member ? Field(inner, member, table, number, cast, ref dice) : null;
                }

                return new ObjectNode(node.ObjectType, slots);
            case TextNode { Text: var old } when field.Type == FieldType.Reference:
                return new TextNode(field.Target switch { TableId.Actor => Actor(old, cast, ref dice), TableId.Source => Source(old, ref dice), _ => old });
            case TextNode when field.Type == FieldType.EntityReference:
                return value;
            case TextNode { Text: var old } when field.Type == FieldType.RecordReference:
                return new TextNode(Record(old, table, number, ref dice));
            case TextNode { Text: var old }:
                return new TextNode(old.StartsWith("participants/", StringComparison.Ordinal) ? "participants/" + cast.GetValueOrDefault(old[13..], old[13..]) : old);
            case NumberNode { Value: var old } when field.Type == FieldType.Decimal && old > 1000:
                return new NumberNode(decimal.Round(old * (50 + (number % 100)) / 100));
            default:
                return value with { };
        }
    }

    // Most actors stay; the others give way to a copied actor, some of which are far more frequent than others.
    private string Actor(string old, Dictionary<string, string> cast, ref Dice dice)
    {
        if (!cast.TryGetValue(old, out string? actor))
        {
            actor = old;
            if (dice.Percent(40))
            {
                int number = dice.Skewed(plan.Actors);
                actor = SyntheticSeeds.CopyId(SyntheticSeeds.SampleOf(samples.Of(TableId.Actor), number), number);
            }

            cast[old] = actor;
        }

        return actor;
    }

    private string Source(string old, ref Dice dice)
    {
        int number = dice.Below(plan.Sources + samples.Of(TableId.Source).Length);
        return number < plan.Sources ? SyntheticSeeds.CopyId(SyntheticSeeds.SampleOf(samples.Of(TableId.Source), number), number) : old;
    }

    // Links lead to records of the same kind as the real ones do, and backwards, so that parts and wholes make no circle.
    private string Record(string old, TableId from, int number, ref Dice dice)
    {
        TableId table = samples.KindOf(old);
        int count = plan.Kinds.Find(kind => kind.Table == table).Count;
        int target = dice.Below(table == from ? Math.Max(1, number) : count);
        Dice other = Throw(table, target);
        return SyntheticSeeds.CopyId(Sample(table, ref other), target);
    }
}
