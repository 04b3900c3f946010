namespace KzSaData.Core.Tests.Query;

/// <summary>The sets of records that a dataset has, whatever their kind.</summary>
internal static class RecordSets
{
    /// <summary>Each of them, to be handed to a method that is generic in the kind.</summary>
    public static IEnumerable<dynamic> Of(Dataset data) =>
        from property in typeof(Dataset).GetProperties()
        where property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(RecordSet<>)
        select property.GetValue(data);
}
