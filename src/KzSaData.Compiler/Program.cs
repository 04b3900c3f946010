using System.Text;
using KzSaData.Compiler;
using KzSaData.Seeds.Files;

// Builds read what is printed as UTF-8, whatever the code page of the machine.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return Compilation.Run(CompileOptions.Read(args), Console.Out);
}
catch (Exception refused) when (refused is UsageException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"KzSaData.Compiler : error KZ0001: {refused.Message.ReplaceLineEndings(" ")}");
    return refused is UsageException ? 2 : 1;
}
