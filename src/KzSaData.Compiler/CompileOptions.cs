using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.KnownIds;

namespace KzSaData.Compiler;

/// <summary>What a build asks for.</summary>
/// <param name="Seeds">The folder of seeds.</param>
/// <param name="Target">The folder to write to.</param>
/// <param name="Names">How the classes of known ids are to be named.</param>
internal sealed record CompileOptions(string Seeds, string Target, KnownClassNames Names)
{
    /// <summary>Reads a command line.</summary>
    /// <exception cref="UsageException">It makes no sense; the message says why.</exception>
    public static CompileOptions Read(string[] args)
    {
        Option<string> seeds = new("--seeds") { Description = "The folder of seeds.", HelpName = "folder", Required = true };
        Option<string> target = new("--out") { Description = "The folder to write to.", HelpName = "folder", Required = true };
        Option<string> space = new("--namespace") { Description = "The namespace of the classes of known ids.", HelpName = "name", DefaultValueFactory = static _ => KnownClassNames.Default.Namespace };
        Option<string> prefix = new("--prefix") { Description = "What the names of these classes begin with.", HelpName = "name", DefaultValueFactory = static _ => KnownClassNames.Default.Prefix };
        RootCommand root = new("Compiles a folder of seeds to an image and the C# names of its ids. A build runs it; for everything else there is kzsa.") { seeds, target, space, prefix };
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            throw new UsageException($"{parsed.Errors[0].Message} To be given: --seeds FOLDER --out FOLDER [--namespace NAME] [--prefix NAME]");
        }

        foreach ((string option, string name) in new[] { ("--namespace", parsed.GetValue(space)!), ("--prefix", parsed.GetValue(prefix)!) })
        {
            if (!Array.TrueForAll(name.Split('.'), IsName) || (option == "--prefix" && name.Contains('.', StringComparison.Ordinal)))
            {
                throw new UsageException($"'{name}' is no name for {option}: it has letters, digits and underscores and begins with a capital, such as Known{(option == "--namespace" ? "; parts of a namespace are joined by dots" : string.Empty)}.");
            }
        }

        string folder = Path.GetFullPath(parsed.GetValue(seeds)!);
        return Directory.Exists(folder)
            ? new CompileOptions(folder, Path.GetFullPath(parsed.GetValue(target)!), new KnownClassNames(parsed.GetValue(space)!, parsed.GetValue(prefix)!))
            : throw new UsageException($"There is no folder '{folder}'. Name the folder of seeds with --seeds.");
    }

    // ASCII, and not a word of the language: a capital is what no keyword of C# begins with.
    private static bool IsName(string part) => part.Length > 0 && char.IsAsciiLetterUpper(part[0]) && part.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
