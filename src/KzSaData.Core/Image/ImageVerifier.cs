using System.Text;
using KzSaData.Compilation;
using KzSaData.Schema;

namespace KzSaData.Image;

/// <summary>Checks everything that opening an image does not.</summary>
internal static class ImageVerifier
{
    /// <exception cref="DatasetFormatException">Something is wrong; the message says what.</exception>
    public static void Verify(Dataset data)
    {
        CheckHash(data, ImageFormat.BodyHashOffset, ImageAssembler.BodyHash(data.Image.Memory), "bytes");
        try
        {
            CheckRows(data);
            CheckHash(data, ImageFormat.ContentHashOffset, ContentHash.Of(data), "content");
            CheckIndexes(data);
        }
        catch (Exception e) when (e is not (DatasetFormatException or ObjectDisposedException or OutOfMemoryException))
        {
            throw new DatasetFormatException($"The image is damaged: {e.Message}", e);
        }
    }

    private static void CheckHash(Dataset data, int offset, byte[] actual, string what)
    {
        if (!data.Image.Memory.Bytes(offset, ImageFormat.HashLength).SequenceEqual(actual))
        {
            throw new DatasetFormatException($"The image is damaged: the hash of its {what} is not the one in its header. Get the file again, or compile it anew from its seeds.");
        }
    }

    // Every row is read in full: strings are UTF-8, references lead somewhere, codes exist.
    private static void CheckRows(Dataset data)
    {
        UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        foreach (Table table in Tables.All)
        {
            Section rows = data.Image.Section(table.Id, SectionKind.Rows);
            for (int row = 0; row < rows.Count; row++)
            {
                CheckObject(data, new ObjectView(data.Image, rows, row), table.Shape, strict);
                if (table.HasIds && data.TableOf(table.Id).Find(data.TableOf(table.Id).View(row).RequiredText(RecordFields.Id)) != row)
                {
                    throw new DatasetFormatException($"The image is damaged: row {row} of {table.Id} cannot be found by its id.");
                }
            }
        }
    }

    private static void CheckObject(Dataset data, ObjectView view, Shape shape, UTF8Encoding strict)
    {
        foreach (Field field in shape.Fields)
        {
            if (!view.Has(field.Slot))
            {
                if (field.Required)
                {
                    throw new DatasetFormatException($"The image is damaged: a {shape.Name} lacks its {field.Name}.");
                }

                continue;
            }

            if (field.Type == FieldType.Object)
            {
                int count = field.IsList ? view.ListCount(field.Slot) : 1;
                for (int i = 0; i < count; i++)
                {
                    CheckObject(data, field.IsList ? view.ListObject(field.Slot, i) : view.Object(field.Slot), field.Shape!, strict);
                }
            }
            else if (field is { Type: FieldType.Text, IsList: false })
            {
                strict.GetCharCount(view.Utf8(field.Slot));
            }
        }
    }

    // The indexes must be those that compiling the rows anew would give: then every query answers what the rows say. The
    // header has the hash of everything behind it.
    private static void CheckIndexes(Dataset data)
    {
        using ImageMemory anew = ImageCompiler.Compile(new ImageDecoder(data).Seeds());
        if (!anew.Bytes(0, ImageFormat.HeaderLength).SequenceEqual(data.Image.Memory.Bytes(0, ImageFormat.HeaderLength)))
        {
            throw new DatasetFormatException("The image is damaged: its indexes are not those of its rows. Compile it anew from its seeds.");
        }
    }
}
