using System.Text;

namespace KzSaData.Seeds.Syntax;

/// <summary>A JSON string with its place.</summary>
/// <param name="Text">The text, unescaped.</param>
/// <param name="Offset">The byte of its opening quote.</param>
/// <param name="IsEscaped">Whether it has escapes, so that its characters cannot be located one by one.</param>
internal readonly record struct TextToken(string Text, int Offset, bool IsEscaped)
{
    /// <summary>The byte of a character, or of the opening quote where that is all we know.</summary>
    /// <param name="index">The index of the character.</param>
    public int OffsetOf(int index) => IsEscaped ? Offset : Offset + 1 + Encoding.UTF8.GetByteCount(Text.AsSpan(0, index));
}
