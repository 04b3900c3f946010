using System.Numerics;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps what falls in a hijri period: by its own hijri period where a record has one, else by days.</summary>
internal sealed class HijriFilter : Filter
{
    private readonly RowTable table;
    private readonly Posting withHijri;
    private readonly Filter byDays;
    private readonly HijriPeriod period;
    private readonly bool isSure;

    private HijriFilter(RowTable table, RecordIndex index, HijriPeriod period, Filter byDays, bool isSure)
    {
        this.table = table;
        this.period = period;
        this.byDays = byDays;
        this.isSure = isSure;
        withHijri = index.Find(IndexKind.HasHijri, 1);
    }

    public static HijriFilter May(RowTable table, RecordIndex index, HijriPeriod period) =>
        new(table, index, period, new MayFallFilter(table, index, DayRange.Of(period.ToEdtf())), isSure: false);

    public static HijriFilter Must(RowTable table, RecordIndex index, HijriPeriod period) =>
        new(table, index, period, new MustFallFilter(index, DayRange.OfSurely(period.ToEdtf())), isSure: true);

    public override void Apply(int block, Span<ulong> bits)
    {
        BlockBits ownBits = default;
        Span<ulong> own = ownBits.Words[..bits.Length];
        withHijri.AddTo(block, own);
        Bits.And(own, bits);
        byDays.Apply(block, bits);
        for (int word = 0; word < own.Length; word++)
        {
            bits[word] &= ~own[word];
            for (ulong rest = own[word]; rest != 0; rest &= rest - 1)
            {
                int bit = BitOperations.TrailingZeroCount(rest);
                bits[word] |= Falls((block * Block.Rows) + (word * 64) + bit) ? 1UL << bit : 0;
            }
        }
    }

    private bool Falls(int row) => table.View(row).Hijri(RecordFields.Hijri) is { } own && (isSure ? own.IsWithin(period) : own.CanLieIn(period));
}
