namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a property is set while an object is made; .NET Standard 2.0 has none.</summary>
internal static class IsExternalInit;
