using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KzSaData.Architecture;

/// <summary>A file that a generator reads.</summary>
internal sealed class AdditionalFile(string path) : AdditionalText
{
    /// <inheritdoc />
    public override string Path => path;

    /// <inheritdoc />
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path), System.Text.Encoding.UTF8);
}
