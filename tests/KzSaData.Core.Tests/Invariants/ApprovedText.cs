namespace KzSaData.Core.Tests;

/// <summary>Compares lines with a file that somebody has approved.</summary>
internal static class ApprovedText
{
    /// <summary>Fails where the lines differ from those of an embedded file; says which differ and what to do.</summary>
    public static void ShouldBeApproved(this IEnumerable<string> lines, string name, string whatToDo)
    {
        string[] now = [.. lines];
        using StreamReader reader = new(typeof(ApprovedText).Assembly.GetManifestResourceStream(name)!);
        string[] approved = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (!approved.SequenceEqual(now))
        {
            // The whole text is left where the tests run, so that approving it is copying it.
            string received = Path.Combine(AppContext.BaseDirectory, name);
            File.WriteAllLines(received, now);
            Assert.Fail(string.Join('\n', [whatToDo, $"The text of now is in {received}.", "Lines that differ (- approved, + now):", .. approved.Except(now).Select(line => "- " + line), .. now.Except(approved).Select(line => "+ " + line)]));
        }
    }
}
