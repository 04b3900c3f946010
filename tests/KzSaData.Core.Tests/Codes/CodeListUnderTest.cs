using System.Reflection;
using KzSaData.Codes;

namespace KzSaData.Core.Tests.Codes;

/// <summary>A code list with the enum that it belongs to and the public class around it.</summary>
internal sealed record CodeListUnderTest(CodeList List, Type Codes, Type Enum)
{
    public IReadOnlyList<int> DefinedValues => [.. System.Enum.GetValuesAsUnderlyingType(Enum).Cast<int>()];

    public string NameOf(int value) => System.Enum.GetName(Enum, value)!;

    public string Label(int value, string language) => (string)Call("Label", System.Enum.ToObject(Enum, value), language)!;

    public string Code(int value) => (string)Call("Code", System.Enum.ToObject(Enum, value))!;

    public int? TryParse(string? code)
    {
        object?[] arguments = [code, null];
        return (bool)Codes.GetMethod("TryParse")!.Invoke(null, arguments)! ? (int)arguments[1]! : null;
    }

    public IReadOnlyList<int> All => [.. ((System.Collections.IEnumerable)Codes.GetProperty("All")!.GetValue(null)!).Cast<object>().Select(static code => (int)code)];

    public int Parse(string code) => (int)Call("Parse", code)!;

    private object? Call(string method, params object[] arguments) =>
        Codes.GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
