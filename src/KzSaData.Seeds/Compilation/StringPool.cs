using System.Text;
using KzSaData.Storage;

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
