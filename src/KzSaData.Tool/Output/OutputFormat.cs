namespace KzSaData.Tool.Output;

/// <summary>The form of an answer.</summary>
internal enum OutputFormat
{
    Table,
    Json,
    Csv,
    Markdown,
}
