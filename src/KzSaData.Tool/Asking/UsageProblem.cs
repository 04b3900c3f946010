using System.CommandLine.Parsing;
using System.CommandLine;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Asking;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageProblem
{
    /// <summary>What is wrong; null where nothing is.</summary>
    public static string? Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        bool isRoot = command is RootCommand;

        // Help and the like answer whatever stands beside them.
        if (parsed.Errors.Count == 0 && parsed.Action != command.Action)
        {
            return null;
        }

        string help = $"For what can be asked: {(isRoot ? string.Empty : $"{command.Name} ")}--help";
        return UnknownOption(parsed) is { } option ? $"{option} {help}"
            : parsed.Errors.Count == 0 ? null
            : isRoot && parsed.UnmatchedTokens is [{ Length: > 0 } unknown, ..] ? UnknownCode.Of(unknown, "command", command.Subcommands.Select(static known => known.Name)).Message
            : $"{parsed.Errors[0].Message} {help}";
    }

    // The library takes an option that there is not for an id or a word, where a command has such.
    private static string? UnknownOption(ParseResult parsed)
    {
        if (parsed.Tokens.Any(static token => token.Type == TokenType.DoubleDash))
        {
            return null;
        }

        Command command = parsed.CommandResult.Command;
        string? given = parsed.UnmatchedTokens.Concat(parsed.CommandResult.Children.Where(TakesAny).SelectMany(static taker => taker.Tokens).Select(static token => token.Value))
            .FirstOrDefault(static text => text.StartsWith("--", StringComparison.Ordinal) && text.Length > 2)
            ?? parsed.UnmatchedTokens.FirstOrDefault(static text => text is ['-', >= 'a' and <= 'z', _, ..]);
        string? name = given?.Split('=')[0];
        string? hint = name is null ? null : UnknownCode.Nearest(name, command.Options.Concat(parsed.RootCommandResult.Command.Options).Select(static option => option.Name));
        return name is null ? null : $"'{UnknownCode.Shown(name)}' is no option{(command is RootCommand ? string.Empty : $" of '{command.Name}'")}{(hint is null ? "." : $"; did you mean '{hint}'?")}";
    }

    private static bool TakesAny(SymbolResult result) => result is ArgumentResult or OptionResult { Option.AllowMultipleArgumentsPerToken: true };
}
