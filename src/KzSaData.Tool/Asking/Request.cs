using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Asking;

/// <summary>What a reader's command is asked with: which dataset, in which language, in which form.</summary>
internal sealed record Request(Dataset Data, Words Words, OutputFormat Format, Printer Printer) : IDisposable
{
    public string Language => Words.Language;

    /// <summary>Whether rows are cut off at a number that suits a screen: programs get all.</summary>
    public bool IsForScreen => Format == OutputFormat.Table;

    /// <summary>Prints an answer.</summary>
    public void Print(Reply answer) => Printer.Output.Write(ReplyWriter.Write(answer, Format, Words.IsRightToLeft, Printer.Terminal));

    public void Dispose() => Data.Dispose();
}
