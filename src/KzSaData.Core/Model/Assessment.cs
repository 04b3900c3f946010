using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>What somebody holds about the relationship, without a number: a judgement, a tendency, an expectation.</summary>
/// <remarks>
/// That somebody holds it is what its evidence attests; whether it is right is not said. Its participants are those whom it
/// is about. What has a number is an <see cref="Indicator"/>, what should be done a <see cref="Proposal"/>.
/// </remarks>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Assessment>))]
public sealed class Assessment : DatasetRecord
{
    internal Assessment(EntityTable table, int row)
        : base(table, row)
    {
    }

    /// <summary>The permanent id.</summary>
    public RecordId<Assessment> Id => RecordId<Assessment>.Of(this);

    /// <summary>Who holds it; never empty.</summary>
    public IReadOnlyList<Actor> By => field ??= ActorsIn(AssessmentFields.By);

    internal override IEnumerable<Actor> InvolvedActors() => By.Concat(base.InvolvedActors());
}
