using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Asking;

namespace KzSaData.Tool.Commands;

/// <summary>How many rows there may be: a screenful and all that programs read, unless somebody says otherwise.</summary>
internal static class LimitOption
{
    public static Option<int?> Create() => new("--limit")
    {
        Description = "At most so many rows; 0 for all. Tables have 50, other forms all.",
        HelpName = "rows",
    };

    /// <exception cref="UsageException">The number is negative.</exception>
    public static int Read(ParseResult parsed, Option<int?> option, Request asked) => parsed.GetValue(option) switch
    {
        < 0 => throw new UsageException("--limit must not be negative."),
        0 => int.MaxValue,
        { } rows => rows,
        null => asked.IsForScreen ? RecordSheet.ScreenRows : int.MaxValue,
    };
}
