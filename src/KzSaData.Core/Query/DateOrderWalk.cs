namespace KzSaData.Query;

/// <summary>Walks through all records of all kinds in the order of their dates.</summary>
internal sealed class DateOrderWalk(DateOrder order) : RowWalk(order.Memory)
{
    private int next;

    public override bool Next(out int first, out ulong rows)
    {
        first = next;
        int left = order.Count - next;
        rows = left >= 64 ? ulong.MaxValue : (1UL << Math.Max(0, left)) - 1;
        next += 64;
        return left > 0;
    }

    public override Entity?[] PageOf(int row) => order.PageOf(row);

    public override void Make(int row) => order.Make(row);
}
