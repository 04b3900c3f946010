namespace KzSaData.Core.Tests.Storage;

public sealed class RowListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(20_000)]
    public void Rows_come_out_as_they_went_in_but_each_once(int count)
    {
        RowList list = new();
        int[] rows = [.. Enumerable.Range(0, count).Select(number => number * 3)];
        foreach (int row in rows)
        {
            list.Add(row);
            list.Add(row);
        }

        int[] copy = new int[list.Count];
        list.CopyTo(copy);

        copy.Should().Equal(rows);
    }
}
