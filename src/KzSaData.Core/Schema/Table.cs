using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Schema;

/// <summary>One table: its rows have one type.</summary>
/// <param name="Id">The number of the table in the file format.</param>
/// <param name="ObjectType">The type of its rows.</param>
/// <param name="Path">The file or folder of its seeds, relative to the folder of seeds.</param>
/// <param name="File">How its rows lie there.</param>
internal sealed record Table(TableId Id, ObjectType ObjectType, string Path, TableFile File)
{
    /// <summary>Whether its rows are records: something that happened or was said.</summary>
    public bool HoldsRecords => Id >= TableId.Event;

    /// <summary>Whether its rows have ids.</summary>
    public bool HasIds => File == TableFile.Folder || Id is TableId.Direction or TableId.Retired;
}
