namespace KzSaData.CodeLists;

/// <summary>What a file among the additional files is for.</summary>
internal enum FileRole
{
    /// <summary>A list of codes.</summary>
    List,

    /// <summary>The list of languages.</summary>
    Languages,

    /// <summary>The labels of one language.</summary>
    Labels,
}
