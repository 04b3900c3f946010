using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>A claim of a record that a source contradicts: what it gives cannot be true together with the record's value, and nobody has decided between them.</summary>
/// <remarks>
/// A dispute stands beside the support of a claim and takes nothing from it. At most one of <see cref="Date"/>, <see cref="Money"/>,
/// <see cref="Estimate"/>, <see cref="Code"/> and <see cref="Actor"/> is there: that which the field holds. Where all are null,
/// <see cref="Says"/> is text, or the source gives no value of its own.
/// </remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class Dispute
{
    internal Dispute(DatasetRecord record, Evidence evidence, FieldPath path)
    {
        Field = path.Text;
        Evidence = evidence;
        StatedValue stated = StatedValue.Read(record, path, evidence.Says);
        Date = stated.Date;
        Money = stated.Money;
        Estimate = stated.Number;
        Code = stated.Code;
        Actor = stated.Actor;
    }

    /// <summary>The field in dispute, as evidence names it, such as <c>date</c> or <c>amounts/committed</c>.</summary>
    public string Field { get; }

    /// <summary>The evidence that contradicts the record; its <see cref="KzSaData.Evidence.Source"/> tells who does.</summary>
    public Evidence Evidence { get; }

    /// <summary>The value that the source gives instead, as the seed has it; null where it gives none.</summary>
    public string? Says => Evidence.Says;

    /// <summary>The date that the source gives, where the field is a date or a step with one; else null.</summary>
    public EdtfDate? Date { get; }

    /// <summary>The sum that the source gives, where the field is money; else null.</summary>
    public MoneyEstimate? Money { get; }

    /// <summary>The number that the source gives, where the field is a number other than money; else null.</summary>
    public Estimate? Estimate { get; }

    /// <summary>The code that the source gives, where the field is one of a code list; else null.</summary>
    public CodeEntry? Code { get; }

    /// <summary>The actor that the source gives, where the field names actors and the source means one of the dataset; else null.</summary>
    [JsonConverter(typeof(ReferenceConverter<Actor>))]
    public Actor? Actor { get; }

    /// <summary>The field and what the source gives in its place, such as <c>date: 1994-04-20</c>.</summary>
    public override string ToString() => Says is null ? Field : $"{Field}: {Says}";

    /// <summary>The disputes of a record, in the order of its evidence.</summary>
    internal static IEnumerable<Dispute> In(DatasetRecord record)
    {
        foreach (Evidence evidence in record.Evidence)
        {
            if (evidence.Standing == Standing.Live && (evidence.Says is not null || evidence.Stance == Stance.Contradicts))
            {
                foreach (string field in evidence.Fields)
                {
                    FieldPath path = new(field);
                    if (Contradicts(record, evidence, path))
                    {
                        yield return new Dispute(record, evidence, path);
                    }
                }
            }
        }
    }

    // A title is wording, not a claim that could be false.
    private static bool Contradicts(DatasetRecord record, Evidence evidence, FieldPath path) =>
        path.FieldIn(record.EntityType.ObjectType) is not { IsLocalized: true }
        && (evidence is { OnlyField: not null, Says: { } says } && ValueComparison.CanBeTrueWith(record, path, says) is { } canBeTrue
            ? !canBeTrue
            : evidence.Stance == Stance.Contradicts);
}
