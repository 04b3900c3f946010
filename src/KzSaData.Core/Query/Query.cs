namespace KzSaData;

/// <summary>Refuses null where an extension method is called as a plain one.</summary>
internal static class Query
{
    public static RecordQuery<T> Of<T>(RecordQuery<T> query)
        where T : DatasetRecord
    {
        ArgumentNullException.ThrowIfNull(query);
        return query;
    }
}
