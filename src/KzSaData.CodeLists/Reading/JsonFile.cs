using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KzSaData.CodeLists.Reading;

/// <summary>A JSON file, and what is wrong with it.</summary>
internal sealed class JsonFile(string path, SourceText text)
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());

    /// <summary>The name of the file without its end: the name of a list, or the tag of a language.</summary>
    public string Name { get; } = Path.GetFileNameWithoutExtension(path);

    /// <summary>The name of the folder that it lies in.</summary>
    public string Folder { get; } = Path.GetFileName(Path.GetDirectoryName(path)) ?? string.Empty;

    /// <summary>What was found to be wrong.</summary>
    public List<Diagnostic> Problems { get; } = [];

    /// <summary>Reads the whole file.</summary>
    /// <returns>The object that it holds, or null where it is no JSON.</returns>
    public ObjectReader? Read()
    {
        Utf8JsonReader reader = new(bytes);
        try
        {
            reader.Read();
            JsonNode root = JsonNode.Read(ref reader);
            reader.Read();
            return new ObjectReader(this, root);
        }
        catch (JsonException problem)
        {
            TextLine line = text.Lines[Math.Min((int)(problem.LineNumber ?? 0), text.Lines.Count - 1)];
            byte[] before = Encoding.UTF8.GetBytes(line.ToString());
            int column = Encoding.UTF8.GetCharCount(before, 0, Math.Min((int)(problem.BytePositionInLine ?? 0), before.Length));
            string reason = problem.Message.Split([" LineNumber:"], StringSplitOptions.None)[0];
            Problems.Add(Diagnostic.Create(Problem.NotJson, LocationOf(line.Start + column), reason));
            return null;
        }
    }

    /// <summary>Notes that something is wrong at a byte of the file.</summary>
    public void Report(DiagnosticDescriptor problem, int offset, params object[] arguments) =>
        Problems.Add(Diagnostic.Create(problem, LocationOf(Encoding.UTF8.GetCharCount(bytes, 0, offset)), arguments));

    private Location LocationOf(int position)
    {
        LinePosition place = text.Lines.GetLinePosition(position);
        return Location.Create(path, new TextSpan(position, 0), new LinePositionSpan(place, place));
    }
}
