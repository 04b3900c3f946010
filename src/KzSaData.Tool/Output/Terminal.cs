using System.Globalization;

namespace KzSaData.Tool.Output;

/// <summary>The terminal that an answer is shown in. What goes to a file or another program has none: neither colours nor, unless <c>COLUMNS</c> gives it, a width.</summary>
/// <param name="Width">How many columns it has.</param>
/// <param name="HasColours">Whether it is shown colours.</param>
internal sealed record Terminal(int Width, bool HasColours)
{
    private const int Narrowest = 20;
    private const int Usual = 80;

    /// <summary>The terminal of this process, or null.</summary>
    public static Terminal? Find() => Find(Console.IsOutputRedirected, Environment.GetEnvironmentVariable("COLUMNS"), Columns);

    /// <summary>What it is, where somebody may have set a width: that has the last word, as in other programs.</summary>
    /// <param name="isRedirected">Whether the output goes to a file or another program.</param>
    /// <param name="columns">The variable <c>COLUMNS</c>.</param>
    /// <param name="shown">How many columns the terminal has.</param>
    public static Terminal? Find(bool isRedirected, string? columns, Func<int> shown)
    {
        int? wanted = int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
        return isRedirected && wanted is null ? null : new Terminal(Math.Max(Narrowest, wanted ?? shown()), !isRedirected && WantsColours());
    }

    private static int Columns()
    {
        try
        {
            return Console.WindowWidth is > 0 and int width ? width : Usual;
        }
        catch (Exception unknown) when (unknown is IOException or PlatformNotSupportedException)
        {
            return Usual;
        }
    }

    // See https://no-color.org. A console of old Windows would print the codes as they are.
    private static bool WantsColours() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && (!OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null);
}
