using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Syntax;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Tool.Commands;

/// <summary>What a run of the program tells whoever started it.</summary>
internal enum ExitCode
{
    /// <summary>All is well.</summary>
    Done = 0,

    /// <summary>The seeds are wrong, or the machine refused; what was printed says where.</summary>
    Failed = 1,

    /// <summary>The command line makes no sense; nothing was done.</summary>
    Misused = 2,
}
