namespace KzSaData.Tool.Output;

/// <summary>Who reads a column.</summary>
internal enum Reader
{
    /// <summary>People and programs.</summary>
    Anybody,

    /// <summary>People: in tables and Markdown.</summary>
    People,

    /// <summary>Programs: in JSON and CSV.</summary>
    Programs,
}
