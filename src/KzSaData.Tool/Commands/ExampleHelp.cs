using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary>Help with examples behind it.</summary>
internal sealed class ExampleHelp(HelpAction usual, Printer printer) : SynchronousCommandLineAction
{
    private const int Widest = 100;

    /// <summary>Gives a command, and all below it, such help.</summary>
    public static void AddTo(RootCommand root, Printer printer)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new ExampleHelp((HelpAction)option.Action!, printer);
    }

    /// <summary>Whoever asks for help need not know what is required.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.MaxWidth = Math.Min(Widest, printer.Terminal?.Width ?? Widest);
        int code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ReaderCommand { Examples: { Count: > 0 } examples })
        {
            printer.Output.WriteLine("Examples:");
            foreach (string example in examples)
            {
                printer.Output.WriteLine($"  kzsa {example}");
            }

            printer.Output.WriteLine();
        }

        return code;
    }
}
