using System.Runtime.CompilerServices;

namespace KzSaData.Values;

/// <summary>Refuses arguments in the name of the caller's parameter.</summary>
internal static class Guard
{
    /// <summary>The argument, unless it is null.</summary>
    /// <exception cref="ArgumentNullException">It is null; the exception names the expression that the caller wrote.</exception>
    public static T NotNull<T>(T argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(argument, name);
        return argument;
    }
}
