using KzSaData.Model;

namespace KzSaData.Query;

/// <summary>Walks through the rows of several tables as if they were one: in the order of each, and among them by date and id.</summary>
internal sealed class MergedWalk : RowWalk
{
    // In the order of the rows at which they stand, of which the first is next.
    private readonly List<WalkHead> heads;
    private WalkHead? last;

    public MergedWalk(Selection[] selections, bool newestFirst)
    {
        heads = new List<WalkHead>(selections.Length);
        foreach (Selection selection in selections)
        {
            WalkHead head = new(selection, newestFirst);
            if (!selection.KeepsNothing && head.Advance())
            {
                heads.Insert(0, head);
                Sink();
            }
        }
    }

    public override EntityTable Table => last!.Table;

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
                heads.RemoveAt(0);
            }
        }

        last = heads.Count == 0 ? null : heads[0];
        first = last?.Row ?? 0;
        rows = last is null ? 0 : 1UL;
        return last is not null;
    }

    // The first head goes back behind those that are before it.
    private void Sink()
    {
        WalkHead head = heads[0];
        int place = 1;
        for (; place < heads.Count && heads[place].IsBefore(head); place++)
        {
            heads[place - 1] = heads[place];
        }

        heads[place - 1] = head;
    }
}
