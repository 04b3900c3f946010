using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Compilation;

/// <summary>A seed with its date; null where it has none.</summary>
internal readonly record struct DatedSeed(Seed Seed, EdtfDate? Date)
{
    /// <summary>Reads the date of a record; other rows are undated.</summary>
    public static DatedSeed Of(Seed seed) =>
        new(seed, seed.Table.HoldsRecords && seed.Value.Text(RecordFields.Date) is { } text ? EdtfDate.Parse(text) : null);

    /// <summary>Dated before undated, then by earliest and latest day, then by id.</summary>
    public static int Order(DatedSeed one, DatedSeed other)
    {
        int order = (one.Date is null).CompareTo(other.Date is null);
        if (order == 0 && one.Date is { } date && other.Date is { } otherDate)
        {
            order = (date.EarliestKey, date.LatestKey).CompareTo((otherDate.EarliestKey, otherDate.LatestKey));
        }

        return order != 0 ? order : string.CompareOrdinal(one.Seed.Id, other.Seed.Id);
    }
}
