using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>A claim of a record: one field with its value, or one item of a list, and how sure it is.</summary>
/// <remarks>That what the record tells happened is <see cref="DatasetRecord.Support"/> of the record itself.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class Claim
{
    private Claim(DatasetRecord record, FieldPath path, ClaimTallies tallies)
    {
        Field = path.Text;
        Support = SupportRule.Of(record, path, tallies);
        Voices = ClaimVoices.Of(record, path);
        Disputes = record.Disputes.Where(dispute => Concerns(record, new FieldPath(dispute.Field), path)).ToArray().AsReadOnly();
    }

    /// <summary>The field, as evidence names it, such as <c>date</c>, <c>participants/acwa-power</c> or <c>amounts/committed</c>.</summary>
    public string Field { get; }

    /// <summary>How sure it is.</summary>
    public Support Support { get; }

    /// <summary>The independent voices that confirm it, no less precisely than the record has it, in the order of the evidence.</summary>
    /// <remarks>A participant may be better supported than the voices that name him tell: whoever names his body confirms him too.</remarks>
    public IReadOnlyList<Voice> Voices { get; }

    /// <summary>What live evidence gives against it, in the order of the evidence; usually nothing.</summary>
    public IReadOnlyList<Dispute> Disputes { get; }

    /// <summary>The field and how sure it is, such as <c>date: corroborated</c>.</summary>
    public override string ToString() => $"{Field}: {Support.Code()}";

    /// <summary>The claims of a record that need evidence or have it, in the order of its fields.</summary>
    internal static IEnumerable<Claim> In(DatasetRecord record)
    {
        ClaimTallies tallies = new(record);
        return Paths(record).Select(path => new Claim(record, path, tallies));
    }

    private static IEnumerable<FieldPath> Paths(DatasetRecord record) =>
        from value in record.Fields.Values
        where SupportRule.IsClaim(value.Field)
        from path in value.Field.HasNamedItems ? value.Items.Select(item => FieldPath.Of(value.Field, item.KeyText!)).Distinct() : [FieldPath.Of(value.Field)]
        where value.Field.NeedsEvidence || record.EvidenceFor(path).Count > 0
        select path;

    // Evidence that names all of a list speaks against its main item, where the list has one.
    private static bool Concerns(DatasetRecord record, FieldPath disputed, FieldPath claim) =>
        claim.Covers(disputed) || (disputed.Covers(claim) && (RecordPaths.ItemAt(record, disputed)?.KeyText is not { } main || claim.Key == main));
}
