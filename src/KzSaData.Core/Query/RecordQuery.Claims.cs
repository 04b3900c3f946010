using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;

namespace KzSaData;

/// <content>Filters by how sure claims are, and by what is disputed.</content>
public partial class RecordQuery<T>
{
    /// <summary>Keeps what is at least so sure to have happened; its day, place or sum may be less sure, and may be disputed.</summary>
    /// <param name="least">The least support.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is no degree of support.</exception>
    public RecordQuery<T> SupportedBy(Support least) => WithAny(IndexKind.Support, Array.ConvertAll(From(least), CodeValue.Of));

    /// <summary>Keeps the records of which a claim is at least so sure; none that lack the field.</summary>
    /// <param name="field">The field, such as <c>date</c> or <c>amounts/committed</c>; of a list as a whole its least sure item counts.</param>
    /// <param name="least">The least support.</param>
    /// <exception cref="ArgumentException">These records have no such field, or it is one of wording, which is no claim.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is no degree of support.</exception>
    public RecordQuery<T> SupportedBy(string field, Support least)
    {
        Support[] degrees = From(least);
        FieldPath path = ClaimPath(field);
        Support[] indexed = path.Key is null ? degrees : From(Support.Unverified);
        RecordQuery<T> query = WithField(path, (part, claim) =>
            new AnyPostingFilter(Array.ConvertAll(indexed, degree => part.Index.Find(IndexKind.SupportOfField, ClaimKeys.Of(claim, degree)))));
        return path.Key is null ? query : query.Where(record => RecordPaths.ItemAt(record, path) is not null && SupportRule.Of(record, path) >= least);
    }

    /// <summary>Keeps what is disputed: a source gives a value that cannot be true together with the record's, and nobody has decided between them.</summary>
    public RecordQuery<T> Disputed() => With(IndexKind.Disputed, 1);

    /// <summary>Keeps the records of which a claim is disputed.</summary>
    /// <param name="field">The field, such as <c>date</c> or <c>amounts/committed</c>; <c>amounts</c> stands for all of its items.</param>
    /// <exception cref="ArgumentException">These records have no such field, or it is one of wording, which is no claim.</exception>
    public RecordQuery<T> Disputed(string field)
    {
        FieldPath path = ClaimPath(field);
        RecordQuery<T> query = WithField(path, static (part, claim) => new PostingFilter(part.Index.Find(IndexKind.DisputedField, (uint)claim.Slot)));
        return path.Key is null ? query : query.Where(record => record.Disputes.Any(dispute => path.Covers(new FieldPath(dispute.Field)) || new FieldPath(dispute.Field).Covers(path)));
    }

    private static Support[] From(Support least) => least is >= Support.Unverified and <= Support.BothSidesConfirmed
        ? [.. Enumerable.Range((int)least, Support.BothSidesConfirmed - least + 1).Select(static degree => (Support)degree)]
        : throw new ArgumentOutOfRangeException(nameof(least), least, "Support has no such member; SupportCodes.All lists those that there are");

    private FieldPath ClaimPath(string field) => ClaimPaths.Of(Array.ConvertAll(parts, static part => Tables.Of(part.Table.Id).EntityType!), field);

    // The kinds have the field at places of their own, or not at all.
    private RecordQuery<T> WithField(FieldPath path, Func<Selection, Field, Filter> condition) =>
        With(part => path.FieldIn(part.Table.ObjectType) is { } field ? condition(part, field) : new NothingFilter());
}
