using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>The tables of claims, of the voices that confirm each, and of what is said against them.</summary>
internal static class ClaimTables
{
    private const string Claims = "claims";
    private const string Voices = "claim_voices";
    private const string Disputes = "disputes";

    public static IEnumerable<Table> Of(Selection selection) =>
    [
        new Table<Stated<Claim>>(
            Claims,
            [
                .. Key<Claim>(Claims),
                new("field", ColumnType.Text, Meaning(Claims, "field"), static claim => Cell.Of(claim.Value.Field)) { IsRequired = true },
                new("support", ColumnType.Text, Meaning(Claims, "support"), static claim => Cell.Of(claim.Value.Support.Code())) { IsRequired = true, Categories = CategoryList.Support },
                new("voices", ColumnType.Integer, Meaning(Claims, "voices"), static claim => Cell.Of(claim.Value.Voices.Count)) { IsRequired = true },
                new("disputed", ColumnType.Boolean, Meaning(Claims, "disputed"), static claim => Cell.Of(claim.Value.Disputes.Count > 0)) { IsRequired = true },
            ],
            2,
            AllClaims(selection)),
        new Table<Stated<Voice>>(
            Voices,
            [
                new("record", ColumnType.Text, Meaning(Voices, "record"), static voice => Cell.Of(voice.Record.Key)) { IsRequired = true, RefersTo = TableSet.Records },
                new("claim", ColumnType.Integer, Meaning(Voices, "claim"), static voice => Cell.Of(voice.Position)) { IsRequired = true },
                new("position", ColumnType.Integer, Meaning(Voices, "position"), static voice => Cell.Of(voice.Inner)) { IsRequired = true },
                new("actor", ColumnType.Text, Meaning(Voices, "actor"), static voice => Cell.Of(voice.Value.Actor?.Key)) { RefersTo = "actors" },
                new("publisher", ColumnType.Text, Meaning(Voices, "publisher"), static voice => Cell.Of(voice.Value.Publisher?.Key)) { RefersTo = "publishers" },
                new("author", ColumnType.Text, Meaning(Voices, "author"), static voice => Cell.Of(voice.Value.Author)),
                new("side", ColumnType.Text, Meaning(Voices, "side"), static voice => Cell.Of(voice.Value.Side?.Key)) { RefersTo = "actors" },
            ],
            3,
            AllClaims(selection).SelectMany(static claim => claim.Value.Voices.Select((voice, index) => new Stated<Voice>(claim.Record, claim.Position, voice, index + 1))))
        {
            JointKeys = [new ForeignKey(["record", "claim"], Claims, ["record", "position"])],
        },
        new Table<Stated<Dispute>>(
            Disputes,
            [
                .. Key<Dispute>(Disputes),
                new("field", ColumnType.Text, Meaning(Disputes, "field"), static dispute => Cell.Of(dispute.Value.Field)) { IsRequired = true },
                new("evidence", ColumnType.Integer, Meaning(Disputes, "evidence"), static dispute => Cell.Of(PlaceOf(dispute.Value.Evidence, dispute.Record))) { IsRequired = true },
                new("says", ColumnType.Text, Meaning(Disputes, "says"), static dispute => Cell.Of(dispute.Value.Says)),
                .. DateColumns.Of<Stated<Dispute>>("date", Meaning(Disputes, "date"), static dispute => dispute.Value.Date),
                .. NumberColumns.Of<Stated<Dispute>>(Disputes, string.Empty, static dispute => dispute.Value.Estimate ?? dispute.Value.Money?.Estimate),
                new("currency", ColumnType.Text, Meaning(Disputes, "currency"), static dispute => Cell.Of(dispute.Value.Money?.Currency.Code)),
                new("code", ColumnType.Text, Meaning(Disputes, "code"), static dispute => Cell.Of(dispute.Value.Code?.Code)),
                new("actor", ColumnType.Text, Meaning(Disputes, "actor"), static dispute => Cell.Of(dispute.Value.Actor?.Key)) { RefersTo = "actors" },
            ],
            2,
            Stated<Dispute>.Of(selection.Records, static record => record.Disputes))
        {
            JointKeys = [new ForeignKey(["record", "evidence"], "evidence", ["record", "position"])],
        },
    ];

    private static IEnumerable<Stated<Claim>> AllClaims(Selection selection) => Stated<Claim>.Of(selection.Records, static record => record.Claims);

    private static Column<Stated<T>>[] Key<T>(string table) =>
    [
        new("record", ColumnType.Text, Meaning(table, "record"), static stated => Cell.Of(stated.Record.Key)) { IsRequired = true, RefersTo = TableSet.Records },
        new("position", ColumnType.Integer, Meaning(table, "position"), static stated => Cell.Of(stated.Position)) { IsRequired = true },
    ];

    // Two threads may have been handed objects of their own for the same evidence.
    private static int PlaceOf(Evidence evidence, DatasetRecord record) =>
        record.Evidence.TakeWhile(other => other.Source != evidence.Source || other.Locator != evidence.Locator || other.Says != evidence.Says || !other.Fields.SequenceEqual(evidence.Fields, StringComparer.Ordinal)).Count() + 1;

    private static Meaning Meaning(string table, string column) => Meanings.OfColumn(table, column);
}
