namespace KzSaData.Core.Tests;

/// <summary>In which order records come.</summary>
internal enum RecordOrder
{
    OldestFirst,
    NewestFirst,
}
