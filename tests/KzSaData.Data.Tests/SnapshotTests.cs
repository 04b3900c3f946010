
namespace KzSaData.Data.Tests;

/// <summary>Every record as text, so that a change of data is a difference that people read.</summary>
public sealed class SnapshotTests
{
    private const string Accept = "If that is what you meant, accept it and commit the snapshots with the seeds: dotnet run --project src/KzSaData.Tool -- snapshot";

    public static TheoryData<string> Files => [.. SnapshotText.Files(KzSaDataset.Current).Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_records_are_as_accepted(string name)
    {
        string[] current = Lines(SnapshotText.Files(KzSaDataset.Current).Single(file => file.Name == name).Text);
        string path = Repository.At(Path.Combine(SnapshotCommand.Folder, name));
        string[] accepted = File.Exists(path) ? Lines(File.ReadAllText(path)) : [];

        string.Join('\n', Changes(accepted, current)).Should().BeEmpty("the records are not those of the snapshot {0}. {1}", name, Accept);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    // The first lines that differ, record by record; enough to see what it is about.
    private static IEnumerable<string> Changes(string[] accepted, string[] current)
    {
        HashSet<string> before = [.. Named(accepted)];
        HashSet<string> after = [.. Named(current)];
        return before.Except(after).Select(static line => $"- {line}").Concat(after.Except(before).Select(static line => $"+ {line}")).OrderBy(static line => line[2..], StringComparer.Ordinal).Take(20);
    }

    // Each line with the record that it is of.
    private static IEnumerable<string> Named(string[] lines)
    {
        string record = string.Empty;
        foreach (string line in lines)
        {
            record = line.Length > 0 && line[0] != ' ' ? line : record;
            yield return $"{record}: {line.Trim()}";
        }
    }
}
