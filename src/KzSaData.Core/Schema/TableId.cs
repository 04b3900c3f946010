namespace KzSaData.Schema;

/// <summary>The tables of an image. The values are part of the file format and never change.</summary>
internal enum TableId
{
    /// <summary>No table: what all tables share.</summary>
    None = 0,

    Release = 1,
    Direction = 2,
    Coverage = 3,
    Correction = 4,
    Retired = 5,
    Actor = 10,
    Place = 11,
    Source = 12,
    Publisher = 13,
    Event = 20,
    Agreement = 21,
    Investment = 22,
    Indicator = 23,
    Programme = 24,
    Proposal = 25,
    Assessment = 26,
}
