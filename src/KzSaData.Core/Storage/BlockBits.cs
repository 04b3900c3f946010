using System.Runtime.CompilerServices;

namespace KzSaData.Storage;

/// <summary>The bitmap of a block as a local variable.</summary>
/// <remarks>
/// Not <c>stackalloc</c>: a method that has it cannot be compiled quickly first and well later, and compiling it well at
/// once is what a first query would spend most of its time on.
/// </remarks>
[InlineArray(Block.Words)]
internal struct BlockBits
{
    private ulong word;
}
