namespace KzSaData.Benchmarks;

/// <summary>Random numbers that depend on nothing but a seed and a number (SplitMix64): record 7 is the same, whoever asks, and in whatever order.</summary>
internal struct Dice(ulong seed, long number)
{
    private ulong state = (seed * 0x9E37_79B9_7F4A_7C15) ^ ((ulong)number * 0xD1B5_4A32_D192_ED03);

    /// <summary>A number from 0 up to, and without, a limit.</summary>
    public int Below(int limit) => (int)(((UInt128)Next() * (ulong)limit) >> 64);

    /// <summary>Whether something happens that happens in so many of a hundred cases.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    /// <summary>A number below a limit, small ones far more often than large ones: each half as likely as the one half as large.</summary>
    public int Skewed(int limit) => (int)Math.Min(limit - 1, Math.Exp(Math.Log(limit + 1) * (Next() >> 11) / (1UL << 53)) - 1);

    private ulong Next()
    {
        ulong mixed = state += 0x9E37_79B9_7F4A_7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
        return mixed ^ (mixed >> 31);
    }
}
