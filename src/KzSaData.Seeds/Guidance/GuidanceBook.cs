using System.Collections.Concurrent;
using KzSaData.Schema;

namespace KzSaData.Seeds.Guidance;

/// <summary>Finds what contributors are told about each type and field.</summary>
internal static class GuidanceBook
{
    // The files of what several types share.
    private static readonly string[] Shared = ["record", "estimate"];
    private static readonly ConcurrentDictionary<ObjectType, GuidanceFile> ObjectTypes = [];
    private static readonly ConcurrentDictionary<Field, FieldGuidance> Fields = new(ReferenceEqualityComparer.Instance);
    private static readonly GuidanceFile Text = GuidanceFile.Of("text")!;

    static GuidanceBook()
    {
        GuidanceFile[] shared = [.. Shared.Select(static name => GuidanceFile.Of(name)!)];
        foreach (ObjectType type in Tables.All.Select(static table => table.ObjectType))
        {
            Add(type, shared);
        }
    }

    /// <summary>What an object of a type stands for.</summary>
    public static string Of(ObjectType type) => ObjectTypes.TryGetValue(type, out GuidanceFile? file) ? file.Description : string.Empty;

    /// <summary>What is told about a field.</summary>
    public static FieldGuidance Of(Field field) => Fields.GetValueOrDefault(field, FieldGuidance.None);

    /// <summary>Adds the type of the texts of a dataset, whose fields are its languages.</summary>
    public static void AddText(ObjectType text)
    {
        ObjectTypes[text] = Text;
        foreach (Field language in text.Fields)
        {
            Fields[language] = Text.Fields.GetValueOrDefault(language.Name) ?? new FieldGuidance($"The text in the language '{language.Name}'.", null, null, null);
        }
    }

    private static void Add(ObjectType type, GuidanceFile[] shared)
    {
        if (ObjectTypes.ContainsKey(type))
        {
            return;
        }

        GuidanceFile own = GuidanceFile.Of(type.Name) ?? throw new InvalidOperationException($"Guidance/Fields has no {type.Name}.json");
        ObjectTypes[type] = own;
        foreach (Field field in type.Fields)
        {
            FieldGuidance? guidance = shared.Prepend(own).Select(file => file.Fields.GetValueOrDefault(field.Name)).FirstOrDefault(static found => found is not null);
            Fields[field] = Whole(guidance, shared[0].Fields.GetValueOrDefault(field.Name)) ?? throw new InvalidOperationException($"Guidance/Fields/{type.Name}.json has no {field.Name}");
            if (field.ObjectType is { } nested)
            {
                Add(nested, shared);
            }
        }
    }

    // A kind of record may say of a shared field what it means there, or give an example that fits it, and leave the rest to what all share.
    private static FieldGuidance? Whole(FieldGuidance? own, FieldGuidance? common) =>
        own is null || common is null ? own : own with { Description = own.Description.Length == 0 ? common.Description : own.Description, Pattern = own.Pattern ?? common.Pattern, Example = own.Example ?? common.Example, BadExample = own.BadExample ?? common.BadExample };
}
