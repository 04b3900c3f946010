using System.Text;
using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Syntax;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Compilation;

/// <summary>The strings of an image, each kept once.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, uint> offsets = new(StringComparer.Ordinal);

    public StringPool() => Bytes.U32(0); // Offset 0 stands for absence.

    public ByteSink Bytes { get; } = new();

    /// <summary>The offset of a string.</summary>
    public uint Add(string text)
    {
        if (!offsets.TryGetValue(text, out uint offset))
        {
            offset = (uint)Bytes.Length;
            offsets.Add(text, offset);
            int length = Encoding.UTF8.GetByteCount(text);
            Bytes.U32((uint)length);
            Encoding.UTF8.GetBytes(text, Bytes.Reserve(length));
        }

        return offset;
    }
}
