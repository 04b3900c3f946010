namespace KzSaData.Architecture.Tests;

/// <summary>A house small enough to see through, whose arrows all point down.</summary>
internal static class House
{
    /// <summary>Its storeys.</summary>
    public static Storeys Storeys { get; } = new(["generated: Codes", "Text", "Dates | Money", "Codes", "Model", "Json, Citations", "(root)"]);

    /// <summary>Its sources.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        new("Text/Word.cs", "namespace House;\npublic static class Word\n{\n    public static string Plain(this string word) => word;\n}\n"),
        new("Dates/Day.cs", "namespace House;\npublic record Day(string Name)\n{\n    public string Plain => Name.Plain();\n}\n"),
        new("Money/Sum.cs", "namespace House;\npublic record Sum(decimal Value)\n{\n    public static Sum operator +(Sum one, Sum other) => new(one.Value + other.Value);\n}\n"),
        new("Codes/Code.cs", "namespace House;\npublic record Code(string Name);\n"),
        new("Model/Event.cs", "namespace House;\npublic record Event(Day Day, Code Kind)\n{\n    public int this[int at] => at;\n}\n"),
        new("Json/Writer.cs", "namespace House;\npublic class Writer\n{\n    public string Write(Event it) => it.Day.Plain + new Cited(it).Key;\n}\n"),
        new("Citations/Cited.cs", "namespace House;\npublic class Cited(Event it)\n{\n    public string Key => new Writer().ToString() + it;\n}\n"),
        new("Dataset.cs", "namespace House;\npublic class Dataset\n{\n    public Event First => new(new Day(\"1 March\"), new Code(\"visit\"));\n}\n"),
    ];

    /// <summary>The same sources, with files that take the place of theirs or come on top.</summary>
    public static IReadOnlyList<SourceFile> With(params SourceFile[] files) =>
        [.. Files.Where(file => files.All(other => other.Path != file.Path)), .. files];

    /// <summary>What the check says of sources.</summary>
    public static IReadOnlyList<string> Violations(IEnumerable<SourceFile> files) => StoreyCheck.Violations(ProjectCompilation.Of("House", files), Storeys);

    /// <summary>The folders of sources, and their arrows.</summary>
    public static FolderGraph Graph(IEnumerable<SourceFile> files)
    {
        SourceFile[] all = [.. files];
        return new(all.Select(file => Folder.Of(file.Path)), ReferenceFinder.Find(ProjectCompilation.Of("House", all)));
    }
}
