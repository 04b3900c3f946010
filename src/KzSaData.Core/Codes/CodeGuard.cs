using System.Runtime.CompilerServices;

namespace KzSaData.Codes;

/// <summary>Refuses values of enums that no member has, such as the default.</summary>
internal static class CodeGuard
{
    /// <summary>The number of a code, unless its list has no such member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has none; the message names the list.</exception>
    public static uint Known<TCode>(TCode code, [CallerArgumentExpression(nameof(code))] string? name = null)
        where TCode : struct, Enum
    {
        uint value = CodeValue.Of(code);
        return value - 1 < CodeLists.Last<TCode>()
            ? value
            : throw new ArgumentOutOfRangeException(name, (int)value, $"{typeof(TCode).Name} has no such member; {typeof(TCode).Name}Codes.All lists those that there are");
    }
}
