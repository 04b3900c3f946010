using System.Runtime.CompilerServices;

namespace KzSaData.Codes;

/// <summary>The pinned number of a code, without boxing or reflection.</summary>
internal static class CodeValue
{
    public static uint Of<TCode>(TCode code)
        where TCode : struct, Enum => (uint)Unsafe.As<TCode, int>(ref code);

    public static TCode To<TCode>(int value)
        where TCode : struct, Enum => Unsafe.As<int, TCode>(ref value);
}
