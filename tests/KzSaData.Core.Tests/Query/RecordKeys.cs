namespace KzSaData.Core.Tests.Query;

/// <summary>The ids of what a query finds, in its order.</summary>
internal static class RecordKeys
{
    public static IEnumerable<string> Keys<T>(RecordQuery<T> query)
        where T : DatasetRecord => query.Select(record => record.Key);
}
