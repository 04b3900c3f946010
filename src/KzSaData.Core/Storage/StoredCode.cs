using System.Runtime.CompilerServices;

namespace KzSaData.Storage;

/// <summary>Codes as an image keeps them. Each is checked where it is read, without touching the list with its labels.</summary>
internal static class StoredCode
{
    /// <summary>The member of a value.</summary>
    /// <param name="value">What the image says.</param>
    /// <param name="last">The last member that this version of the library knows: the <c>Last</c> of the class with the codes.</param>
    /// <exception cref="DatasetFormatException">There is no such member.</exception>
    public static TCode Of<TCode>(uint value, TCode last)
        where TCode : struct, Enum =>
        value - 1 < CodeValue.Of(last) ? Unsafe.BitCast<uint, TCode>(value) : throw Unknown(typeof(TCode).Name, value);

    /// <summary>The exception for a number that a list does not have.</summary>
    public static DatasetFormatException Unknown(string list, uint value) =>
        new($"{list} has no {value}: the image is damaged, or it was written with a code of a newer version of the library. Use that version, or get the file again.");
}
