namespace KzSaData.TestKit;

/// <summary>Compares lines with a file that somebody has approved.</summary>
public static class ApprovedText
{
    /// <summary>The environment variable that, set to 1, makes the lines of now the approved ones.</summary>
    public const string Approve = "KZSA_APPROVE";

    /// <summary>Fails where the lines differ from those of an approved file; says which differ and what to do.</summary>
    /// <param name="lines">The lines of now.</param>
    /// <param name="path">The file, from the root of the repository.</param>
    /// <param name="whatToDo">What is pinned and why, and when it may change.</param>
    public static void ShouldBeApproved(this IEnumerable<string> lines, string path, string whatToDo)
    {
        string[] now = [.. lines];
        string file = Repository.At(path);
        string[] approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
        if (approved.SequenceEqual(now))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            File.WriteAllText(file, string.Concat(now.Select(line => $"{line}\n")));
            return;
        }

        string order = approved.Order(StringComparer.Ordinal).SequenceEqual(now.Order(StringComparer.Ordinal)) ? "The lines are the same, in another order." : "Lines that differ (- approved, + now):";
        Assert.Fail(string.Join('\n', [
            whatToDo,
            $"To approve the text of now, run the test with {Approve}=1: it writes {path}.",
            order,
            .. approved.Except(now).Select(line => "- " + line),
            .. now.Except(approved).Select(line => "+ " + line)]));
    }
}
