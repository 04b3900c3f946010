namespace KzSaData;

/// <summary>The bytes of an image are damaged, cut short, of a newer format, or no image at all.</summary>
/// <threadsafety>Safe to read from several threads.</threadsafety>
public sealed class DatasetFormatException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public DatasetFormatException()
        : base("The bytes are not a KzSaData image.")
    {
    }

    /// <summary>Makes an exception that says what is wrong.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    public DatasetFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that says what is wrong and what led to it.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    /// <param name="innerException">What led to it.</param>
    public DatasetFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The exception for bytes that no compiler writes; the one place that says what to do then.</summary>
    internal static DatasetFormatException Damaged(string problem, Exception? cause = null)
    {
        string message = $"The image is damaged: {problem}. Get the file again, or compile it anew from its seeds.";
        return cause is null ? new DatasetFormatException(message) : new DatasetFormatException(message, cause);
    }
}
