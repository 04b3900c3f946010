namespace KzSaData;

/// <summary>Seeds could not be compiled; <see cref="Errors"/> tells each thing that is wrong.</summary>
/// <threadsafety>Safe to read from several threads.</threadsafety>
public sealed class SeedException : Exception
{
    /// <summary>Makes an exception without errors of its own.</summary>
    public SeedException()
        : this([])
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public SeedException(string message)
        : base(message) => Errors = [];

    /// <summary>Makes an exception with a message and what led to it.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public SeedException(string message, Exception innerException)
        : base(message, innerException) => Errors = [];

    internal SeedException(IReadOnlyList<SeedError> errors)
        : base(errors.Count == 0 ? "The seeds are wrong." : errors.Count == 1 ? $"1 error in the seeds: {errors[0]}" : $"{errors.Count} errors in the seeds; the first: {errors[0]}") => Errors = errors;

    /// <summary>What is wrong, in the order of files and lines.</summary>
    public IReadOnlyList<SeedError> Errors { get; }
}
