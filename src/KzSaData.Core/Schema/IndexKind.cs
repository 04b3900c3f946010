using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Schema;

/// <summary>The indexes that lead from a code or a row of another table to the rows that have it. The values never change.</summary>
internal enum IndexKind
{
    Area = 0,
    Kind = 1,
    Support = 2,
    Actor = 3,
    ActorOrHome = 4,
    Place = 5,
    Source = 6,
    From = 7,
    FromOrHome = 8,
    Into = 9,
    IntoOrHome = 10,
    Level = 11,
    Realis = 12,
    Binding = 13,
    LegalStep = 14,
    Stage = 15,
    Status = 16,
    Aggregation = 17,
    Currency = 18,
    Subject = 19,
    Counterpart = 20,
    Reporter = 21,
    Owner = 22,
    Outcome = 23,
    Noted = 24,
    Role = 25,
    LinksTo = 26,
    Measure = 27,
    By = 28,
    To = 29,
    OneOfDate = 30,
}
