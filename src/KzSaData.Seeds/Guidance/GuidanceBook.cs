using KzSaData.Schema;

namespace KzSaData.Seeds.Guidance;

/// <summary>Finds what contributors are told about each shape and field.</summary>
internal static class GuidanceBook
{
    // The files of what several shapes share.
    private static readonly string[] Shared = ["record", "estimate"];
    private static readonly Dictionary<Shape, GuidanceFile> Shapes = [];
    private static readonly Dictionary<Field, FieldGuidance> Fields = new(ReferenceEqualityComparer.Instance);

    static GuidanceBook()
    {
        GuidanceFile[] shared = [.. Shared.Select(static name => GuidanceFile.Of(name)!)];
        foreach (Shape shape in Tables.All.Select(static table => table.Shape))
        {
            Add(shape, shared);
        }
    }

    /// <summary>What an object of a shape stands for.</summary>
    public static string Of(Shape shape) => Shapes.TryGetValue(shape, out GuidanceFile? file) ? file.Description : string.Empty;

    /// <summary>What is told about a field.</summary>
    public static FieldGuidance Of(Field field) => Fields.GetValueOrDefault(field, FieldGuidance.None);

    private static void Add(Shape shape, GuidanceFile[] shared)
    {
        if (Shapes.ContainsKey(shape))
        {
            return;
        }

        GuidanceFile own = GuidanceFile.Of(shape.Name) ?? throw new InvalidOperationException($"Guidance/Fields has no {shape.Name}.json");
        Shapes.Add(shape, own);
        foreach (Field field in shape.Fields)
        {
            FieldGuidance? guidance = shared.Prepend(own).Select(file => file.Fields.GetValueOrDefault(field.Name)).FirstOrDefault(static found => found is not null);
            Fields[field] = Whole(guidance, shared[0].Fields.GetValueOrDefault(field.Name)) ?? throw new InvalidOperationException($"Guidance/Fields/{shape.Name}.json has no {field.Name}");
            if (field.Shape is { } nested)
            {
                Add(nested, shared);
            }
        }
    }

    // A kind of record may say of a shared field what it means there, and leave the examples to the others.
    private static FieldGuidance? Whole(FieldGuidance? own, FieldGuidance? common) =>
        own is null || common is null ? own : own with { Pattern = own.Pattern ?? common.Pattern, Example = own.Example ?? common.Example, BadExample = own.BadExample ?? common.BadExample };
}
