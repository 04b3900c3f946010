using System.Diagnostics.CodeAnalysis;

namespace KzSaData.Storage;

/// <summary>The bitmap of a block as a local variable.</summary>
/// <remarks>
/// Not <c>stackalloc</c>: a method that has it cannot be compiled quickly first and well later, and compiling it well at
/// once is what a first query would spend most of its time on. Nor an inline array: what makes a span of one is in no
/// library ready for use, and would be compiled at every start. A ref struct lives on the stack, where nothing moves it.
/// </remarks>
internal unsafe ref struct BlockBits
{
    private fixed ulong words[Block.Words];

    /// <summary>Its words, all zero at first.</summary>
    [UnscopedRef]
    public Span<ulong> Words
    {
        get
        {
            fixed (ulong* first = words)
            {
                return new Span<ulong>(first, Block.Words);
            }
        }
    }
}
