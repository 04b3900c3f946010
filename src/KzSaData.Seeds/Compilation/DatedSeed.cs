using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Compilation;

/// <summary>A seed with the bounds of its date, as keys that grow with the day.</summary>
internal readonly record struct DatedSeed(Seed Seed, bool IsDated, int Earliest, int Latest)
{
    /// <summary>Reads the date of a record; other rows are undated.</summary>
    public static DatedSeed Of(Seed seed)
    {
        if (!seed.Table.HoldsRecords || seed.Value.Text(RecordFields.Date) is not { } text)
        {
            return new DatedSeed(seed, false, 0, 0);
        }

        EdtfDate date = EdtfDate.Parse(text);
        return new DatedSeed(seed, true, date.EarliestKey, date.LatestKey);
    }

    /// <summary>Dated before undated, then by earliest and latest day, then by id.</summary>
    public static int Order(DatedSeed one, DatedSeed other)
    {
        int order = other.IsDated.CompareTo(one.IsDated);
        order = order != 0 ? order : one.Earliest.CompareTo(other.Earliest);
        order = order != 0 ? order : one.Latest.CompareTo(other.Latest);
        return order != 0 ? order : string.CompareOrdinal(one.Seed.Id, other.Seed.Id);
    }
}
