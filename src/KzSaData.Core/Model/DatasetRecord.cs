using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>Something that happened or was said: an <see cref="Event"/>, <see cref="Agreement"/>, <see cref="Investment"/>, <see cref="Indicator"/>, <see cref="Programme"/>, <see cref="Proposal"/> or <see cref="Assessment"/>.</summary>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<DatasetRecord>))]
public abstract class DatasetRecord : Entity
{
    private protected DatasetRecord(EntityTable table, int row)
        : base(table, row)
    {
    }

    /// <summary>Which of the seven kinds of record it is.</summary>
    public RecordKind RecordKind => Table.RecordKind;

    /// <summary>A headline of at most a dozen words.</summary>
    public LocalizedText Title => field ??= ReadTitle();

    /// <summary>What happened, in one to three sentences of the curator's own.</summary>
    public LocalizedText Summary => field ??= View.RequiredLocalized(RecordFields.Summary);

    /// <summary>When, no more precisely than the evidence allows; null where no source says.</summary>
    /// <remarks>An agreement's date is its signing, an investment's its first stage, an indicator's its period, a programme's its life.
    /// Dates have no natural order; to sort by them, say by which end: <c>OrderBy(record => record.Date, EdtfDate.ByEarliest)</c>, or
    /// <see cref="EdtfDate.ByLatest"/>. Queries come in order of date already.</remarks>
    public EdtfDate? Date => field ??= ReadDate();

    /// <summary>The hijri year, month or day that a source gives; of a hajj, the year of its season; or null.</summary>
    public HijriPeriod? Hijri => View.Hijri(RecordFields.Hijri);

    /// <summary>The areas of cooperation it belongs to, one to four.</summary>
    public IReadOnlyList<CooperationArea> Areas => field ??= ReadAreas();

    /// <summary>Where, or null.</summary>
    public Place? Place => View.Has(RecordFields.Place) ? Graph.Places.At(View.Row(RecordFields.Place)) : null;

    /// <summary>Who took part in which role, the main ones first.</summary>
    public IReadOnlyList<Participant> Participants => field ??= Table.List(View, RecordFields.Participants, static (view, graph) => new Participant(view, graph));

    /// <summary>Who says so, and where; never empty.</summary>
    public IReadOnlyList<Evidence> Evidence => field ??= Table.List(View, RecordFields.Evidence, static (view, graph) => new Evidence(view, graph));

    /// <summary>The claims that a source contradicts: live, and saying what cannot be true together with the record; in the order of the evidence, usually none.</summary>
    /// <remarks>They stand beside the support: a sum can be disputed of an investment that both sides confirm.</remarks>
    public IReadOnlyList<Dispute> Disputes => field ??= Dispute.In(this).ToArray().AsReadOnly();

    /// <summary>What the record claims, item by item, with how sure each is: the fields that need evidence, and those that some speaks to; in the order of the fields.</summary>
    /// <remarks>Worked out anew each time it is asked for.</remarks>
    public IReadOnlyList<Claim> Claims => Claim.In(this).ToArray().AsReadOnly();

    /// <summary>Links from this record to others.</summary>
    public IReadOnlyList<Relation> Relations => field ??= Table.List(View, RecordFields.Relations, static (view, graph) => new Relation(view, graph));

    /// <summary>The records that link to this one, by a relation or as the event that they came out of; in order of date (undated ones last), then of id.</summary>
    public IReadOnlyList<DatasetRecord> LinkedFrom => field ??= Graph.RecordsOf(IndexKind.LinksTo, RecordReference.Pack(Table.Id, Row));

    /// <summary>How sure it is that it happened, not on which day or with which sum; computed from the evidence.</summary>
    /// <remarks>
    /// Of an event or agreement it is that of its first two participants of different states or bodies, of an investment that of
    /// giver and receiver, of an indicator that of its value, of a programme that of its owner, of a proposal or assessment that of
    /// who holds it; the least sure of these. For a single claim, ask <see cref="SupportFor(string)"/>.
    /// </remarks>
    public Support Support => Table.HasSupport ? StoredCode.Of(Table.Section(SectionKind.Support, 1).Bytes(Row, 1)[0], SupportCodes.Last) : SupportRule.Of(this);

    internal override LocalizedText DisplayName => Title;

    private protected override int NotesSlot => RecordFields.Notes;

    /// <summary>How sure a claim is: a field with its value, or an item of a list; of a list as a whole, its least sure item.</summary>
    /// <param name="field">The field, such as <c>date</c>, <c>participants/acwa-power</c> or <c>amounts/committed</c>.</param>
    /// <returns>The degree; <see cref="Support.Unverified"/> where the record has no such value.</returns>
    /// <remarks>A source that gives the value less precisely does not count: "2024" does not confirm a day in 2024, nor "about 5 million" a sum of exactly 5 million. For a date ask <see cref="VoicesForDate"/> what stands at a coarser precision.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="ArgumentException">This kind of record has no such field, or it is one of wording, which is no claim.</exception>
    public Support SupportFor(string field) => SupportRule.Of(this, ClaimPaths.Of([EntityType], field));

    /// <summary>The independent voices that confirm a claim, no less precisely than the record has it, in the order of the evidence.</summary>
    /// <param name="field">The field, such as <c>date</c>, <c>participants/acwa-power</c> or <c>amounts/committed</c>; of a list as a whole, those that speak to all of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="ArgumentException">This kind of record has no such field, or it is one of wording, which is no claim.</exception>
    public IReadOnlyList<Voice> VoicesFor(string field) => ClaimVoices.Of(this, ClaimPaths.Of([EntityType], field));

    /// <summary>The independent voices that put it into the same day, month, year or longer stretch as the record's date, in the order of the evidence.</summary>
    /// <param name="precision">How precisely; a precision finer than the record's is that of the record.</param>
    /// <returns>The voices; none where the record has no date.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is none of the named values.</exception>
    public IReadOnlyList<Voice> VoicesForDate(DatePrecision precision) => ClaimVoices.OfDate(this, precision);

    /// <summary>The evidence that speaks to a field, in the order of the seed.</summary>
    /// <param name="path">The field, such as <c>date</c>, <c>participants/acwa-power</c> or <c>amounts/committed</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public IReadOnlyList<Evidence> EvidenceFor(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return EvidenceFor(new FieldPath(path));
    }

    /// <summary>The evidence that speaks to a field or to an item of a list.</summary>
    internal IReadOnlyList<Evidence> EvidenceFor(FieldPath path)
    {
        List<Evidence> found = [];
        foreach (Evidence evidence in Evidence)
        {
            if (evidence.SpeaksTo(path))
            {
                found.Add(evidence);
            }
        }

        return found.AsReadOnly();
    }

    /// <summary>The actors that take part in any way, some perhaps twice.</summary>
    internal virtual IEnumerable<Actor> InvolvedActors() => Participants.Select(static participant => participant.Actor);

    /// <summary>The records that this one refers to.</summary>
    internal virtual IEnumerable<DatasetRecord> LinkedRecords() => Relations.Select(static relation => relation.To);

    private protected override void WriteComputed(Utf8JsonWriter writer)
    {
        writer.WriteString(ComputedMembers.Support, Support.Code());
        if (Disputes.Count > 0)
        {
            // The fields in dispute; who says what against them stands in the evidence.
            writer.WriteStartArray(ComputedMembers.Disputed);
            foreach (string field in Disputes.Select(static dispute => dispute.Field).Distinct(StringComparer.Ordinal))
            {
                writer.WriteStringValue(field);
            }

            writer.WriteEndArray();
        }
    }

    // What loops over many records ask for is read apart, so that a loop holds no more than a look at what was read before.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private LocalizedText ReadTitle() => View.RequiredLocalized(RecordFields.Title);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private EdtfDate? ReadDate() => View.Date(RecordFields.Date);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private IReadOnlyList<CooperationArea> ReadAreas() => Table.List(View, RecordFields.Areas, static (code, _) => StoredCode.Of(code, CooperationAreaCodes.Last));

    private protected IReadOnlyList<Actor> ActorsIn(int slot) => Table.List(View, slot, static (row, graph) => graph.Actors.At((int)row - 1));

    private protected Actor? ActorIn(int slot) => View.Has(slot) ? Graph.Actors.At(View.Row(slot)) : null;
}
