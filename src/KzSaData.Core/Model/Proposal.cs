using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>What somebody proposes that the two sides should do, and whether it has happened since.</summary>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Proposal>))]
public sealed class Proposal : DatasetRecord
{
    internal Proposal(EntityTable table, int row)
        : base(table, row)
    {
    }

    /// <summary>The permanent id.</summary>
    public RecordId<Proposal> Id => RecordId<Proposal>.Of(this);

    /// <summary>Who proposes; never empty.</summary>
    public IReadOnlyList<Actor> By => field ??= ActorsIn(ProposalFields.By);

    /// <summary>To whom it is proposed; empty where the source does not say.</summary>
    public IReadOnlyList<Actor> To => field ??= ActorsIn(ProposalFields.To);

    /// <summary>Whether it has happened since.</summary>
    public ProposalOutcome Outcome => Code(ProposalFields.Outcome, ProposalOutcomeCodes.Last);

    internal override IEnumerable<Actor> InvolvedActors() => By.Concat(To).Concat(base.InvolvedActors());
}
