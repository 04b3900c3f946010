using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>Something that happened, was planned or was reported between the two sides: a visit, a summit, an opening, a quarrel.</summary>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Event>))]
public sealed class Event : DatasetRecord
{
    internal Event(EntityTable table, int row)
        : base(table, row) =>

        // Read at once, since programs ask most records for it.
        Kind = Code(EventFields.Kind, EventKindCodes.Last);

    /// <summary>The permanent id.</summary>
    public RecordId<Event> Id => RecordId<Event>.Of(this);

    /// <summary>What kind of event it is.</summary>
    public EventKind Kind { get; }

    /// <summary>The rank of the highest participants, or null where it does not apply.</summary>
    public EventLevel? Level => View.Has(EventFields.Level) ? Code(EventFields.Level, EventLevelCodes.Last) : null;

    /// <summary>Whether it occurred, or was only planned, postponed, cancelled, reported or denied.</summary>
    public Realis Realis => Code(EventFields.Realis, RealisCodes.Last);

    /// <summary>What came out of it: agreements, investments, other events.</summary>
    public IReadOnlyList<DatasetRecord> Outcomes => field ??= Table.List(View, EventFields.Outcomes, static (reference, graph) => graph.RecordAt(reference));

    internal override IEnumerable<DatasetRecord> LinkedRecords() => base.LinkedRecords().Concat(Outcomes);
}
