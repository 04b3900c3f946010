namespace KzSaData.Core.Tests.Storage;

/// <summary>Every type of object, those of rows and those nested in them.</summary>
internal static class AllTypes
{
    private static readonly Dictionary<string, ObjectType> Types = Tables.All.SelectMany(table => Nested(table.ObjectType)).DistinctBy(type => type.Name).ToDictionary(type => type.Name);

    public static ObjectType? Find(string name) => Types.GetValueOrDefault(name);

    private static IEnumerable<ObjectType> Nested(ObjectType type) => type.Fields.Select(field => field.ObjectType).OfType<ObjectType>().SelectMany(Nested).Prepend(type);
}
