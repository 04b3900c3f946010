using System.Runtime.CompilerServices;

namespace KzSaData.Tests;

/// <summary>Compares lines with a file that somebody has approved.</summary>
internal static class ApprovedText
{
    /// <summary>The lines of a file of the test project, which is embedded under its name.</summary>
    public static string[] Lines(string file)
    {
        using StreamReader reader = new(typeof(ApprovedText).Assembly.GetManifestResourceStream(Path.GetFileName(file))!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>
    /// Fails where the lines differ from those of a file; says which differ and what to do. With KZSA_APPROVE=1 in the
    /// environment the file is written instead: approving is running the tests once more, and reading the change in git.
    /// </summary>
    public static void ShouldBeApproved(this IEnumerable<string> lines, string file, string whatToDo, [CallerMemberName] string test = "")
    {
        string[] now = [.. lines];
        if (Environment.GetEnvironmentVariable("KZSA_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(ProjectFolder(), file), string.Join('\n', now) + '\n');
            return;
        }

        string[] approved = Lines(file);
        if (!approved.SequenceEqual(now))
        {
            string command = $"To approve it: KZSA_APPROVE=1 dotnet test tests/{typeof(ApprovedText).Assembly.GetName().Name} --filter {test}, and look at the change in git.";
            Assert.Fail(string.Join('\n', [whatToDo, command, "Lines that differ (- approved, + now):", .. approved.Except(now).Select(line => "- " + line), .. now.Except(approved).Select(line => "+ " + line)]));
        }
    }

    private static string ProjectFolder()
    {
        string project = typeof(ApprovedText).Assembly.GetName().Name + ".csproj";
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, project)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"There is no {project} above {AppContext.BaseDirectory}; texts are approved in a clone.");
    }
}
