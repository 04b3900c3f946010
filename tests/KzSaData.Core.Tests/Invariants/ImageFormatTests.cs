namespace KzSaData.Core.Tests.Invariants;

/// <summary>The numbers in image files mean for ever what they mean today.</summary>
public sealed class ImageFormatTests
{
    private const string WhatToDo =
        """
        the format of images differs from Invariants/image-format.txt; images out there are read by these numbers.
        - A field, section or index was added: it has a number that was never used. Then approve the new text.
        - A number changed or went: old images would be misread. Undo that, or raise ImageFormat.Version.
        """;

    [Fact]
    public void Tables_sections_indexes_and_slots_keep_their_numbers() => Lines().ShouldBeApproved("tests/KzSaData.Core.Tests/Invariants/image-format.txt", WhatToDo);

    private static IEnumerable<string> Lines()
    {
        yield return $"version {ImageFormat.Version}";
        yield return $"header {ImageFormat.HeaderLength} entry {ImageFormat.SectionEntryLength} magic {Convert.ToHexString(ImageFormat.Magic)}";
        foreach (SectionKind kind in Enum.GetValues<SectionKind>())
        {
            yield return $"section {(int)kind} {kind}";
        }

        foreach (IndexKind kind in Enum.GetValues<IndexKind>())
        {
            yield return $"index {(int)kind} {kind}";
        }

        HashSet<ObjectType> seen = [];
        foreach (Table table in Tables.All)
        {
            yield return $"table {(int)table.Id} {table.Id} {table.Path} {table.ObjectType.Name}";
            foreach (string line in Fields(table.ObjectType, seen))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Fields(ObjectType type, HashSet<ObjectType> seen) => !seen.Add(type) ? [] :
        type.Fields.OrderBy(field => field.Slot)
            .Select(field => $"slot {type.Name} {field.Slot} {field.Name} {field.Type}{(field.IsList ? " list" : string.Empty)}{(field.ObjectType is null ? string.Empty : $" of {field.ObjectType.Name}")}")
            .Concat(type.Fields.Where(field => field.ObjectType is not null).SelectMany(field => Fields(field.ObjectType!, seen)));
}
