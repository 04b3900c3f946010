using KzSaData.Model;

namespace KzSaData.Query;

/// <summary>Walks through the rows of several tables as if they were one: in the order of each, and among them by date and id.</summary>
internal sealed class MergedWalk : RowWalk
{
    // In the order of the rows at which they stand, of which the first is next; those behind the count have ended.
    private readonly WalkHead[] heads;
    private int count;
    private WalkHead? last;

    public MergedWalk(Selection[] selections, bool newestFirst)
        : base(selections[0].Index.Memory)
    {
        heads = new WalkHead[selections.Length];
        bool hasRanks = Array.TrueForAll(selections, static selection => selection.Index.HasRanks);
        foreach (Selection selection in selections)
        {
            WalkHead head = new(selection, newestFirst, hasRanks);
            if (!selection.KeepsNothing && head.Advance())
            {
                Array.Copy(heads, 0, heads, 1, count);
                heads[0] = head;
                count++;
                Sink();
            }
        }
    }

    /// <summary>The table of the row to which the last step has led.</summary>
    public EntityTable Table => last!.Table;

    public override bool Next(out int first, out ulong rows)
    {
        // The head that was given away stands where it did until somebody asks for more.
        if (last is not null)
        {
            if (last.Advance())
            {
                Sink();
            }
            else
            {
                Array.Copy(heads, 1, heads, 0, --count);
            }
        }

        last = count == 0 ? null : heads[0];
        first = last?.First ?? 0;
        rows = last?.Take(count == 1 ? null : heads[1]) ?? 0;
        return last is not null;
    }

    public override Entity?[] PageOf(int row) => last!.Page();

    public override void Make(int row) => Table.EntityAt(row);

    // The first head goes back behind those that are before it.
    private void Sink()
    {
        WalkHead head = heads[0];
        int place = 1;
        for (; place < count && heads[place].IsBefore(head); place++)
        {
            heads[place - 1] = heads[place];
        }

        heads[place - 1] = head;
    }
}
