using KzSaData.Schema;

namespace KzSaData.Seeds.Review;

/// <summary>Lays an entity out as lines, in the order of its seed. Items of lists are named by what tells them apart, so that an
/// item that was inserted does not make all those after it look changed.</summary>
internal static class FieldLines
{
    /// <summary>The lines of an entity, in every language.</summary>
    public static IReadOnlyList<FieldLine> Of(Entity entity) => Of(entity, static _ => true);

    /// <summary>The lines of an entity of which a condition holds, and of the members of its items those.</summary>
    public static IReadOnlyList<FieldLine> Of(Entity entity, Func<FieldLine, bool> isShown)
    {
        List<FieldLine> lines = [];
        foreach (FieldValue value in entity.Fields.Values.Where(static value => value.Field != RecordFields.IdField))
        {
            Add(value, value.Field.Name, isShown, lines);
        }

        return [.. lines.Where(isShown)];
    }

    private static void Add(FieldValue value, string path, Func<FieldLine, bool> isShown, List<FieldLine> lines)
    {
        if (value.Field.IsLocalized)
        {
            lines.AddRange(value.Texts.Select(text => new FieldLine($"{path}/{text.Language}", text.Text) { Wording = value.Field, Language = text.Language, IsInFirstLanguage = text.Language == value.AsLocalized!.Languages[0] }));
        }
        else if (value.Field.Type != FieldType.Object)
        {
            lines.Add(new FieldLine(path, string.Join(", ", value.Ones.Select(static item => item.AsText))));
        }
        else if (value.Field.IsList)
        {
            AddItems(value, path, isShown, lines);
        }
        else
        {
            AddMembers(value.AsObject!.Value, $"{path}/", isShown, lines);
        }
    }

    private static void AddMembers(ObjectValue members, string prefix, Func<FieldLine, bool> isShown, List<FieldLine> lines)
    {
        foreach (FieldValue member in members.Values)
        {
            Add(member, prefix + member.Field.Name, isShown, lines);
        }
    }

    private static void AddItems(FieldValue list, string path, Func<FieldLine, bool> isShown, List<FieldLine> lines)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (FieldValue item in list.Items)
        {
            string name = ItemName.Of(item, path);
            int number = seen[name] = seen.GetValueOrDefault(name) + 1;
            lines.Add(new FieldLine(number == 1 ? name : $"{name} ({number})", Members(item.AsObject!.Value, ItemName.Members(list.Field), isShown)));
        }
    }

    // What the name of the item does not tell already.
    private static string Members(ObjectValue item, IReadOnlyList<string> named, Func<FieldLine, bool> isShown)
    {
        List<FieldLine> members = [];
        AddMembers(item, string.Empty, isShown, members);
        return string.Join("; ", members.Where(member => isShown(member) && !named.Contains(member.ShortPath, StringComparer.Ordinal)).Select(static member => $"{member.ShortPath} {member.Value}"));
    }
}
