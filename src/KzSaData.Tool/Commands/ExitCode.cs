namespace KzSaData.Tool.Commands;

/// <summary>What a run of the program tells whoever started it.</summary>
internal enum ExitCode
{
    /// <summary>All is well.</summary>
    Done = 0,

    /// <summary>The seeds or the image are wrong, or the machine refused; what was printed says where.</summary>
    Failed = 1,

    /// <summary>The command line makes no sense; nothing was done.</summary>
    BadUsage = 2,

    /// <summary>The seeds are right, and some are not in canonical form; <c>kzsa format</c> mends that.</summary>
    NotCanonical = 3,

    /// <summary>Somebody ended it with Ctrl+C; nothing was left half-written.</summary>
    Interrupted = 130,
}
