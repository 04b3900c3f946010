namespace KzSaData.Seeds.Files;

/// <summary>Somebody asks for something that cannot be: a folder that is not there, a kind that does not exist. The message says so, and the way out.</summary>
internal sealed class UsageException(string message) : Exception(message);
