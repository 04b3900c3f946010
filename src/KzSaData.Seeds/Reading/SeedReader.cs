using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using KzSaData.Schema;
using KzSaData.Seeds.Syntax;
using KzSaData.Values;

namespace KzSaData.Seeds.Reading;

/// <summary>Reads one file of seeds strictly. Bad input is never an exception: each error is reported with its place, and reading goes on.</summary>
/// <remarks>Strict means: no comments, no trailing commas, no unknown or repeated members, valid UTF-8. A byte order mark is
/// passed over here; the canonical form has none.</remarks>
internal static class SeedReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="table">The table that the file belongs to.</param>
    /// <param name="path">The file as errors are to name it; empty for text that comes from no file, whose name is then not checked.</param>
    /// <param name="file">What the file holds.</param>
    /// <param name="languages">The languages that its texts may be in.</param>
    public static SeedReading Read(Table table, string path, byte[] file, SeedLanguages languages)
    {
        Findings findings = new(path);
        List<ObjectNode> rows = [];
        if (IsText(table, file, findings))
        {
            ReadRows(table, file, languages, rows, findings);
        }

        if (table.File == TableFile.Folder && path.Length > 0)
        {
            CheckName(table, Path.GetFileNameWithoutExtension(path), rows, findings);
        }

        Seed[] seeds = [.. rows.Select(row => new Seed(table, row, path))];
        return new SeedReading(seeds, [.. SeedLocation.Locate(findings.All, file)]);
    }

    private static bool IsText(Table table, byte[] file, Findings findings)
    {
        int largest = SeedFile.Largest(table);
        if (file.Length > largest)
        {
            findings.Add(SeedRule.TooLarge, 0, $"the file has more than {largest >> 20} MB; a seed is a few kilobytes of text");
            return false;
        }

        if (!Utf8.IsValid(file))
        {
            bool isUtf16 = file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            findings.Add(SeedRule.InvalidJson, FirstInvalid(file), isUtf16 ? "the file is in UTF-16; save it in UTF-8" : "the file is not valid UTF-8 from here on; save it in UTF-8");
            return false;
        }

        return true;
    }

    private static void ReadRows(Table table, byte[] file, SeedLanguages languages, List<ObjectNode> rows, Findings findings)
    {
        ObjectReader reader = new(file, SeedFile.SchemaOf(table), languages, findings);
        try
        {
            if (table.File == TableFile.List)
            {
                reader.ReadList(table.ObjectType, rows);
            }
            else if (reader.ReadOne(table.ObjectType) is { } row)
            {
                rows.Add(row);
            }
        }
        catch (JsonException failure)
        {
            int bom = failure.LineNumber == 0 ? SeedLocation.Bom(file) : 0;
            int offset = SeedLocation.Offset(file, failure.LineNumber ?? 0, bom + (failure.BytePositionInLine ?? 0));
            findings.Add(SeedRule.InvalidJson, offset, $"not valid JSON: {JsonFault.Describe(file, offset)}");
        }
    }

    // The id is kept for the references of other files, even where nothing else could be read.
    private static void CheckName(Table table, string name, List<ObjectNode> rows, Findings findings)
    {
        if (rows.Count == 0)
        {
            rows.Add(new ObjectNode(table.ObjectType, new Node?[table.ObjectType.SlotCount], 0));
        }

        if (rows[0].Slots[RecordFields.Id] is not TextNode id)
        {
            rows[0].Slots[RecordFields.Id] = new TextNode(name, rows[0].Offset);
        }
        else if (id.Text != name && id.Text.Length <= ValueReader.LongestId && IdSyntax.IsValid(id.Text))
        {
            findings.Add(SeedRule.IdIsNotFileName, id.Offset, $"the id is {Quotation.Of(id.Text)}, and the name of the file says {Quotation.Of(name)}; rename one of them");
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> file)
    {
        int position = 0;
        while (Rune.DecodeFromUtf8(file[position..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }
}
