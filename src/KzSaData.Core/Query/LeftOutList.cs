using System.Collections;
using KzSaData.Model;

namespace KzSaData.Query;

/// <summary>What a total leaves out; nothing is made of it before somebody looks.</summary>
internal sealed class LeftOutList(EntityTable<Investment> table, List<(int Row, LeftOutReason Reason)> rows) : IReadOnlyList<LeftOut>
{
    public int Count => rows.Count;

    public LeftOut this[int index] => new(table.At(rows[index].Row), rows[index].Reason);

    public IEnumerator<LeftOut> GetEnumerator()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
