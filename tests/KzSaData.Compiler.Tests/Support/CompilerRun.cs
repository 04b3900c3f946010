namespace KzSaData.Compiler.Tests.Support;

/// <summary>What a run of the compiler printed and answered.</summary>
internal sealed record CompilerRun(int Code, string Output, string Errors)
{
    public string[] Lines => Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the compiler.</summary>
    public static CompilerRun With(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int code = CompilerProgram.Run(arguments, output, errors);
        return new CompilerRun(code, output.ToString(), errors.ToString());
    }

    /// <summary>Compiles the small folder of seeds to its target.</summary>
    /// <param name="seeds">The folder.</param>
    /// <param name="names">How the classes of known ids are to be named.</param>
    public static CompilerRun Of(SmallSeeds seeds, params string[] names) => With(["--seeds", seeds.Path, "--out", seeds.Target, .. names]);
}
