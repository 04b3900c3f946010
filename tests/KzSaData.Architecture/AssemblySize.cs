using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace KzSaData.Architecture;

/// <summary>What an assembly is made of, in bytes.</summary>
/// <param name="File">The whole file.</param>
/// <param name="MethodBodies">The intermediate language of all methods, with their headers and exception tables.</param>
/// <param name="Strings">The literal strings of the code: the heap of user strings.</param>
public sealed record AssemblySize(long File, int MethodBodies, int Strings)
{
    /// <summary>Measures an assembly.</summary>
    public static AssemblySize Of(string path)
    {
        using FileStream stream = System.IO.File.OpenRead(path);
        using PEReader image = new(stream);
        MetadataReader metadata = image.GetMetadataReader();
        int bodies = metadata.MethodDefinitions.Select(metadata.GetMethodDefinition).Where(method => method.RelativeVirtualAddress != 0)
            .Sum(method => image.GetMethodBody(method.RelativeVirtualAddress).Size);
        return new(stream.Length, bodies, metadata.GetHeapSize(HeapIndex.UserString));
    }
}
