using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>The answer to a question about dates that are known only in part.</summary>
/// <threadsafety>An enumeration, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(JsonStringEnumConverter<Answer>))]
public enum Answer
{
    /// <summary>It holds, whatever the exact days were.</summary>
    Yes = 1,

    /// <summary>It does not hold, whatever the exact days were.</summary>
    No = 2,

    /// <summary>What is known allows both.</summary>
    Maybe = 3,
}
