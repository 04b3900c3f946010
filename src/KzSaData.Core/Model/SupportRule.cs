using KzSaData.Schema;

namespace KzSaData.Model;

/// <summary>How sure a claim is. This is the rule; nothing else decides it.</summary>
/// <remarks>
/// <para>A claim is a field of a record with its value, or that what the record tells happened. Evidence counts for the fields
/// that it names, if it supports or documents them and no contradiction was decided against it. A value that a source gives less
/// precisely than the record does not confirm the record's. Who confirms is not the page but the voice behind it.</para>
/// <para>That it happened is a claim about whoever it happened to: of an event or agreement the first two participants of
/// different states or bodies; of an investment giver and receiver; of an indicator its value; of a programme its owner; of a
/// proposal or an assessment who holds it. The least sure of these decides. Where there is nothing of the kind, nothing is confirmed.</para>
/// </remarks>
internal static class SupportRule
{
    /// <summary>The number of the rule. An image says by which it was made; a change of any answer, also of what is disputed, needs a new number.</summary>
    public const uint Number = 3;

    /// <summary>How sure it is that it happened.</summary>
    public static Support Of(DatasetRecord record) => Least(Happened(record, new ClaimTallies(record)));

    /// <summary>How sure a field is, or an item of a list; of a list as a whole, its least sure item.</summary>
    public static Support Of(DatasetRecord record, FieldPath path) => Of(record, path, new ClaimTallies(record));

    /// <summary>How sure each field of a record is, apart from its wording.</summary>
    public static IEnumerable<(Field Field, Support Support)> OfFields(DatasetRecord record)
    {
        ClaimTallies tallies = new(record);
        foreach (FieldValue value in record.Fields.Values)
        {
            if (IsClaim(value.Field))
            {
                yield return (value.Field, Of(record, FieldPath.Of(value.Field), tallies));
            }
        }
    }

    /// <summary>How sure a claim is, by tallies that were made once for all claims of its record.</summary>
    public static Support Of(DatasetRecord record, FieldPath path, ClaimTallies tallies)
    {
        if (path.FieldIn(record.EntityType.ObjectType) is not { } field || record.Fields.Of(field) is not { IsPresent: true } value)
        {
            return Support.Unverified;
        }

        // A participant is confirmed by whoever names the body too.
        return Least(field.Slot == RecordFields.Participants ? record.Participants.Where(participant => path.Key is null || participant.Actor.Key == path.Key).Select(tallies.Of)
            : field.HasNamedItems && path.Key is null ? value.Items.Select(item => tallies.Of(FieldPath.Of(field, item.KeyText!)))
            : [tallies.Of(path)]);
    }

    /// <summary>Whether evidence can confirm anything.</summary>
    public static bool Counts(Evidence evidence) => evidence is { Stance: Stance.Supports or Stance.Documents, Standing: Standing.Live, Fields.Count: > 0 };

    /// <summary>Whether a field holds something that can be so or not: no wording, no list of who says so or of what is linked.</summary>
    public static bool IsClaim(Field field) => field != RecordFields.IdField && !field.IsLocalized && !field.IsKeyless;

    private static IEnumerable<VoiceTally> Happened(DatasetRecord record, ClaimTallies tallies)
    {
        Field[] own = [.. record.EntityType.ObjectType.Fields.Where(static field => field.TellsThatItHappened)];
        return own.Length == 0
            ? Bodies.Main(record.Participants).Select(tallies.Of)
            : own.SelectMany(field => record.Fields.Of(field).Ones.Select(one => tallies.Of(field.IsList ? FieldPath.Of(field, one.KeyText!) : FieldPath.Of(field))));
    }

    private static Support Least(IEnumerable<VoiceTally> claims) =>
        claims.Select(static tally => tally.Support).DefaultIfEmpty(Support.Unverified).Min();
}
