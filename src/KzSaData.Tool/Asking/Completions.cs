using System.CommandLine.Completions;

namespace KzSaData.Tool.Asking;

/// <summary>What a shell offers where an option or an argument takes one of several words.</summary>
internal static class Completions
{
    /// <summary>A source of completions, asked only when somebody completes.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Of(Func<IEnumerable<string>> words) => context =>
        words().Where(word => word.StartsWith(context.WordToComplete, StringComparison.OrdinalIgnoreCase)).Select(static word => new CompletionItem(word));
}
