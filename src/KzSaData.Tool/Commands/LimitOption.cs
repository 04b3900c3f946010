using System.CommandLine;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Asking;

namespace KzSaData.Tool.Commands;

/// <summary>How many rows there may be: a screenful and all that programs read, unless somebody says otherwise.</summary>
internal static class LimitOption
{
    public static Option<int?> Create() =>
        NumberOption.Create("--limit", "At most so many rows; 0 for all. Tables have 50, other forms all.", "rows", "a number of rows, such as 20, or 0 for all", 0, int.MaxValue);

    /// <summary>How many rows are wanted.</summary>
    public static int Read(ParseResult parsed, Option<int?> option, Request asked) => parsed.GetValue(option) switch
    {
        0 => int.MaxValue,
        { } rows => rows,
        null => asked.IsForScreen ? RecordSheet.ScreenRows : int.MaxValue,
    };
}
