namespace KzSaData.Compiler.Commands;

/// <summary>The command line asks for something that cannot be: a folder that is not there, a kind that does not exist.</summary>
internal sealed class MisuseException(string message) : Exception(message);
