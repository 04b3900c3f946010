using Microsoft.CodeAnalysis;

namespace KzSaData.Architecture.Tests;

/// <summary>Lengths of files and sizes of assemblies, as the measure prints them.</summary>
public class SizeTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("one", 1)]
    [InlineData("one\n", 1)]
    [InlineData("one\ntwo\n", 2)]
    public void Lines_are_counted_as_an_editor_counts_them(string text, int lines) =>
        new SourceFile("File.cs", text).Lines.Should().Be(lines);

    [Fact]
    public void Nine_in_ten_files_keep_the_length_that_is_named()
    {
        FileLengths lengths = new(Enumerable.Range(1, 10).Select(lines => new SourceFile($"{lines}.cs", new string('\n', lines).Replace("\n", "x\n", StringComparison.Ordinal))));

        (lengths.Count, lengths.Median, lengths.NineInTen, lengths.Longest.Path, lengths.Over(7)).Should().Be((10, 6, 9, "10.cs", 3));
    }

    [Fact]
    public void The_bytes_of_methods_and_of_literal_strings_are_told_apart()
    {
        // ldc.i4.1, ret with a header of one byte; ldstr, ret with one; and the heap of strings: a zero, a length, two bytes a letter, a flag.
        AssemblySize number = Of("static class It\n{\n    static int One() => 1;\n}\n");
        AssemblySize text = Of("static class It\n{\n    static string One() => \"four\";\n}\n");

        number.MethodBodies.Should().Be(3);
        text.MethodBodies.Should().Be(7);
        (text.Strings - number.Strings).Should().BeInRange(8, 12);
    }

    private static AssemblySize Of(string source)
    {
        string path = Path.Combine(AppContext.BaseDirectory, $"{Guid.NewGuid()}.dll");
        try
        {
            ProjectCompilation.Of("House", [new SourceFile("It.cs", source)]).Compilation.Emit(path).Success.Should().BeTrue();
            return AssemblySize.Of(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
