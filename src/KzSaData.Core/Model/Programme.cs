using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>A standing initiative: a scholarship scheme, a strategy, a regular forum. Its date runs from its start to its end.</summary>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Programme>))]
public sealed class Programme : DatasetRecord
{
    internal Programme(EntityTable table, int row)
        : base(table, row)
    {
    }

    /// <summary>The permanent id.</summary>
    public RecordId<Programme> Id => RecordId<Programme>.Of(this);

    /// <summary>Who runs it.</summary>
    public Actor Owner => Graph.Actors.At(View.Row(ProgrammeFields.Owner));

    /// <summary>What it is for.</summary>
    public LocalizedText Purpose => field ??= View.RequiredLocalized(ProgrammeFields.Purpose);

    internal override IEnumerable<Actor> InvolvedActors() => base.InvolvedActors().Prepend(Owner);
}
