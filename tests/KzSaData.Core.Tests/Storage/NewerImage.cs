namespace KzSaData.Core.Tests.Storage;

/// <summary>Makes an image as a newer library may write it: with a table, a kind of section, an index and a field that this one does not know.</summary>
internal static class NewerImage
{
    private const TableId UnknownTable = (TableId)40;
    private const SectionKind UnknownSection = (SectionKind)200;
    private const uint UnknownIndex = 60;

    public static ImageBytes Of(ImageBytes image)
    {
        ImageParts parts = ImageParts.Of(image);
        ImageSection rows = parts.Section(TableId.Event, SectionKind.Rows);
        ImageSection fields = parts.Section(TableId.Event, SectionKind.Fields);
        ImageSection indexes = parts.Section(TableId.Event, SectionKind.Indexes);
        ImageSection strings = parts.Section(0, SectionKind.Strings);
        byte[] name = [4, 0, 0, 0, .. "newt"u8];
        uint slot = (uint)rows.Stride / 4;

        // Each event has the number 7 in the new field; the content hash covers it, so that this library cannot know it.
        return parts
            .With(UnknownTable, SectionKind.Rows, 4, [1, 0, 0, 0])
            .With(TableId.Event, UnknownSection, 8, new byte[8])
            .With(TableId.Event, SectionKind.FirstIndex + (int)UnknownIndex, 8, new byte[8])
            .With(TableId.Event, SectionKind.Indexes, indexes.Stride, [.. indexes.Bytes.Written, .. BitConverter.GetBytes(UnknownIndex), .. new byte[4]])
            .With(0, SectionKind.Strings, 1, [.. strings.Bytes.Written, .. name])
            .With(TableId.Event, SectionKind.Fields, fields.Stride, [.. fields.Bytes.Written, .. BitConverter.GetBytes(slot | ((uint)FieldType.Integer << 16)), .. BitConverter.GetBytes(strings.Bytes.Length)])
            .With(TableId.Event, SectionKind.Rows, rows.Stride + 4, [.. rows.Bytes.Written.ToArray().Chunk(rows.Stride).SelectMany(row => row.Concat(BitConverter.GetBytes(8)))])
            .BuildUnread();
    }
}
