namespace KzSaData.Core.Tests.Query;

/// <summary>In which order records come.</summary>
internal enum RecordOrder
{
    OldestFirst,
    NewestFirst,
}
