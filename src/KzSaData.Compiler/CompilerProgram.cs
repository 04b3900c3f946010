using KzSaData.Seeds.Files;

namespace KzSaData.Compiler;

/// <summary>A run of the compiler, and what becomes of what goes wrong in it.</summary>
internal static class CompilerProgram
{
    /// <returns>What the process answers: 0; 1 where the seeds are wrong or the machine refused; 2 where the command line makes no sense.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            return Compilation.Run(CompileOptions.Read(args), output);
        }
        catch (Exception refused) when (refused is UsageException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"KzSaData.Compiler : error KZ0001: {refused.Message.ReplaceLineEndings(" ")}");
            return refused is UsageException ? 2 : 1;
        }
    }
}
