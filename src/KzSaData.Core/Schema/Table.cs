namespace KzSaData.Schema;

/// <summary>One table: its rows have one type.</summary>
internal sealed class Table
{
    public Table(TableId id, ObjectType objectType, string path, TableFile file)
    {
        Id = id;
        ObjectType = objectType;
        Path = path;
        File = file;
        EntityType = file == TableFile.Folder ? new EntityType(this) : null;
    }

    /// <summary>The number of the table in the file format.</summary>
    public TableId Id { get; }

    /// <summary>The type of its rows.</summary>
    public ObjectType ObjectType { get; }

    /// <summary>The file or folder of its seeds, relative to the folder of seeds.</summary>
    public string Path { get; }

    /// <summary>How its rows lie there.</summary>
    public TableFile File { get; }

    /// <summary>The type of its rows as users see it; null where they are no entities.</summary>
    public EntityType? EntityType { get; }

    /// <summary>Whether its rows are records: something that happened or was said.</summary>
    public bool HoldsRecords => Id >= TableId.Event;

    /// <summary>Whether its rows have ids.</summary>
    public bool HasIds => File == TableFile.Folder || Id is TableId.Direction or TableId.Retired;
}
