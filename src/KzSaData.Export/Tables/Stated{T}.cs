namespace KzSaData.Export.Tables;

/// <summary>Something of a record, with its place: a claim, a dispute, a voice.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Record">The record.</param>
/// <param name="Position">Its place in the record, from 1.</param>
/// <param name="Value">The thing itself.</param>
/// <param name="Inner">Of a voice, its place among those of its claim, from 1; else 0.</param>
internal sealed record Stated<T>(DatasetRecord Record, int Position, T Value, int Inner = 0)
{
    /// <summary>The things of records, each with its place.</summary>
    public static IEnumerable<Stated<T>> Of(IEnumerable<DatasetRecord> records, Func<DatasetRecord, IEnumerable<T>> things) =>
        records.SelectMany(record => things(record).Select((thing, index) => new Stated<T>(record, index + 1, thing)));
}
