using System.ComponentModel;
using System.Diagnostics;
using KzSaData.Seeds.Files;

namespace KzSaData.Seeds.Review;

/// <summary>Asks git about the repository that a folder is in. It only reads.</summary>
internal sealed class GitRepository(string folder)
{
    /// <summary>What git answers, without the line end; null where it refuses.</summary>
    public string? Text(params string[] arguments)
    {
        string text = string.Empty;
        return Read(arguments, output =>
        {
            using StreamReader reader = new(output);
            text = reader.ReadToEnd().TrimEnd('\r', '\n');
        }) ? text : null;
    }

    /// <summary>Hands what git answers to a reader.</summary>
    /// <returns>Whether git did as asked.</returns>
    /// <exception cref="UsageException">There is no git.</exception>
    public bool Read(IEnumerable<string> arguments, Action<Stream> read)
    {
        ProcessStartInfo start = new("git", ["-C", folder, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using Process process = Process.Start(start)!;

            // Read at the same time, so that a full pipe of complaints does not stop git.
            Task<string> complaints = process.StandardError.ReadToEndAsync();
            using MemoryStream output = new();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            complaints.Wait();
            output.Position = 0;
            if (process.ExitCode == 0)
            {
                read(output);
            }

            return process.ExitCode == 0;
        }
        catch (Win32Exception missing)
        {
            throw new UsageException($"git could not be started ({missing.Message}). Install it, or compare with a folder of seeds.");
        }
    }
}
