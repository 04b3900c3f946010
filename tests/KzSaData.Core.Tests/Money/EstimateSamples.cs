using FsCheck;
using FsCheck.Fluent;

namespace KzSaData.Core.Tests.Values;

/// <summary>Estimates of every kind, of numbers that are close enough to meet.</summary>
internal static class EstimateSamples
{
    public static Gen<decimal> Numbers { get; } = Gen.OneOf(
        Gen.Choose(-20, 120).Select(number => (decimal)number),
        from number in Gen.Choose(-1_000_000, 1_000_000) from scale in Gen.Choose(0, 9) select new decimal(Math.Abs(number), 0, 0, number < 0, (byte)scale),
        Gen.Elements(0m, 1_000_000_000_000_000_000_000_000_000m, -1_000_000_000_000_000_000_000_000_000m, 0.0000000000000000000000000001m, 1.50m, 10m / 3, -0.0m));

    public static Gen<Estimate> Estimates { get; } =
        from kind in Gen.Choose(1, 6)
        from numbers in Numbers.ArrayOf(3)
        let ordered = numbers.Order().ToArray()
        select (Qualifier)kind switch
        {
            Qualifier.Exactly => Estimate.Exactly(ordered[1]),
            Qualifier.About => Estimate.About(ordered[1]),
            Qualifier.AtLeast => Estimate.AtLeast(ordered[1]),
            Qualifier.AtMost => Estimate.AtMost(ordered[1]),
            Qualifier.Between => Estimate.Between(ordered[0], ordered[2]),
            _ => Estimate.Between(ordered[0], ordered[2], ordered[1]),
        };
}
