using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Schema;

/// <summary>The number of an indicator.</summary>
internal static class ValueFields
{
    public static ObjectType ObjectType { get; } = new("value", EstimateFields.All) { Number = Comparison.Number };
}
