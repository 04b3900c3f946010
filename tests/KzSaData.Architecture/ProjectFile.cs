using System.Xml;
using System.Xml.Linq;

namespace KzSaData.Architecture;

/// <summary>What a project file says that decides what its sources see.</summary>
public sealed class ProjectFile
{
    private readonly XDocument document;

    /// <summary>Reads the text of a project file.</summary>
    /// <param name="name">The name of the project.</param>
    /// <param name="text">The text.</param>
    public ProjectFile(string name, string text)
    {
        Name = name;
        document = XDocument.Parse(text, LoadOptions.SetLineInfo);
    }

    /// <summary>The name of the project, which is that of its file and folder.</summary>
    public string Name { get; }

    /// <summary>The name of its assembly: its own, unless it says otherwise.</summary>
    public string AssemblyName => document.Descendants("AssemblyName").Select(static name => name.Value).LastOrDefault(Name);

    /// <summary>Whether it is built to be started, and not only to be referred to.</summary>
    public bool IsProgram => document.Descendants("OutputType").Any(type => type.Value == "Exe");

    /// <summary>The projects that it refers to.</summary>
    public IEnumerable<ProjectReference> References =>
        from item in Items("ProjectReference")
        let isGenerator = Value(item, "OutputItemType") == "Analyzer"
        let isBuildTimeOnly = isGenerator || string.Equals(Value(item, "ReferenceOutputAssembly"), "false", StringComparison.OrdinalIgnoreCase)
        from path in Value(item, "Include").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select new ProjectReference(path.Replace('\\', '/'), isBuildTimeOnly, isGenerator, ((IXmlLineInfo)item).LineNumber);

    /// <summary>The assemblies that see what is internal in it.</summary>
    public IEnumerable<string> Friends => Items("InternalsVisibleTo").Select(item => Value(item, "Include"));

    /// <summary>The namespaces that all its files use, as a directive writes them, besides those of the SDK.</summary>
    public IEnumerable<string> Usings =>
        from item in Items("Using")
        let prefix = Value(item, "Static") == "true" ? "static " : Value(item, "Alias") is { Length: > 0 } alias ? $"{alias} = " : ""
        select prefix + Value(item, "Include");

    /// <summary>The patterns of the files that its generators read.</summary>
    public IEnumerable<string> AdditionalFiles =>
        Items("AdditionalFiles").SelectMany(item => Value(item, "Include").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private IEnumerable<XElement> Items(string kind) => document.Descendants(kind).Where(item => item.Attribute("Include") is not null);

    // Metadata of an item may stand in an attribute or in an element of its own.
    private static string Value(XElement item, string name) => (string?)item.Attribute(name) ?? (string?)item.Element(name) ?? "";
}
