using KzSaData.Model;

namespace KzSaData.Query;

/// <summary>Walks through the rows of several tables as if they were one: in the order of each, and among them by date and id.</summary>
internal sealed class MergedWalk : RowWalk
{
    // In the order of the rows at which they stand, of which the first is next.
    private readonly WalkHead[] heads;
    private int count;
    private WalkHead? last;

    public MergedWalk(Selection[] selections, bool newestFirst)
    {
        heads = new WalkHead[selections.Length];
        foreach (Selection selection in selections)
        {
            WalkHead head = new(selection, newestFirst);
            if (!selection.KeepsNothing && head.Advance())
            {
                Place(head, count++);
            }
        }
    }

    public override EntityTable Table => last!.Table;

    public override bool Next(out int first, out ulong rows)
    {
        // The head that was given away stands where it did until somebody asks for more.
        if (last is not null)
        {
            GoOn(last);
        }

        if (count == 0)
        {
            last = null;
            first = 0;
            rows = 0;
            return false;
        }

        last = heads[0];
        first = last.Row;
        rows = 1;
        return true;
    }

    // The first head goes to its next row, and behind those that are before it now; or out, at its end.
    private void GoOn(WalkHead head)
    {
        bool ended = !head.Advance();
        int place = 1;
        for (; place < count && (ended || heads[place].IsBefore(head)); place++)
        {
            heads[place - 1] = heads[place];
        }

        heads[place - 1] = head;
        count -= ended ? 1 : 0;
    }

    // Before those that come after it, among the first ones.
    private void Place(WalkHead head, int among)
    {
        int place = among;
        for (; place > 0 && head.IsBefore(heads[place - 1]); place--)
        {
            heads[place] = heads[place - 1];
        }

        heads[place] = head;
    }
}
