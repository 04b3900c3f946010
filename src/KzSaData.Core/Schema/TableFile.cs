namespace KzSaData.Schema;

/// <summary>How the rows of a table lie in the folder of seeds.</summary>
internal enum TableFile
{
    /// <summary>One file that is the only row.</summary>
    One,

    /// <summary>One file that holds an array of rows.</summary>
    List,

    /// <summary>A folder with a file for each row, named after its id.</summary>
    Folder,
}
