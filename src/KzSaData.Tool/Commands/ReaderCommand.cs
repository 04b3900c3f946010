using System.CommandLine;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary>A command for readers of the dataset: asks it, and prints an answer.</summary>
internal sealed class ReaderCommand : Command
{
    private readonly RequestOptions request = new();

    /// <param name="name">Its name.</param>
    /// <param name="description">What it is for, in a sentence.</param>
    /// <param name="examples">Command lines, without the name of the program.</param>
    public ReaderCommand(string name, string description, params string[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>Command lines that help shows.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Sets what is answered.</summary>
    public ReaderCommand Replies(Printer printer, Func<ParseResult, Request, Reply> answer) => Does(printer, hasForms: true, (parsed, asked) =>
    {
        asked.Print(answer(parsed, asked));
        return ExitCode.Done;
    });

    /// <summary>Sets what is done.</summary>
    public ReaderCommand Does(Printer printer, bool hasForms, Func<ParseResult, Request, ExitCode> action)
    {
        request.AddTo(this, hasForms);
        SetAction(parsed =>
        {
            using Request asked = request.Read(parsed, printer);
            return (int)action(parsed, asked);
        });
        return this;
    }
}
