/// <summary>A logarithmic scale from one power of ten to another; places are percentages of the way.</summary>
internal sealed record Scale(int First, int Last)
{
    public IEnumerable<decimal> Powers => Enumerable.Range(First, Last - First + 1).Select(static power => (decimal)Math.Pow(10, power));

    /// <summary>The narrowest scale that holds all of some amounts.</summary>
    public static Scale Around(IEnumerable<AmountRange> amounts)
    {
        double[] ends = [.. amounts.SelectMany(static amount => new[] { amount.Low, amount.Best, amount.High }).Where(static end => end > 0).Select(static end => Math.Log10((double)end!))];
        return new((int)Math.Floor(ends.Min()), (int)Math.Ceiling(ends.Max()));
    }

    public double At(decimal value) => Math.Round((Math.Log10((double)value) - First) * 100 / (Last - First), 2);
}
