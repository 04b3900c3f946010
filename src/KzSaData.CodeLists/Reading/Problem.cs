using Microsoft.CodeAnalysis;

namespace KzSaData.CodeLists.Reading;

/// <summary>What can be wrong with the files; each stops the build, at its line.</summary>
internal static class Problem
{
    public static readonly DiagnosticDescriptor NotJson = Error("KZ1001", "No JSON", "this is no JSON: {0}");
    public static readonly DiagnosticDescriptor WrongKind = Error("KZ1002", "Another kind of value", "'{0}' must be {1}");
    public static readonly DiagnosticDescriptor Unknown = Error("KZ1003", "Unknown member", "there is no '{0}' here; there are {1}");
    public static readonly DiagnosticDescriptor Missing = Error("KZ1004", "Something is missing", "'{0}' is missing");
    public static readonly DiagnosticDescriptor OutOfOrder = Error("KZ1005", "A value out of order", "the value {0} is out of order, it must be {1}: values run from 1; a code is added at the end, and withdrawn rather than deleted");
    public static readonly DiagnosticDescriptor Twice = Error("KZ1006", "The same twice", "'{0}' is here twice");
    public static readonly DiagnosticDescriptor BadText = Error("KZ1007", "A text that cannot be", "'{0}' cannot be the {1}: {2}");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "KzSaData.CodeLists", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
