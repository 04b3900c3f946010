using System.Globalization;

namespace KzSaData.Benchmarks;

/// <summary>Numbers as the report writes them.</summary>
internal static class ReportText
{
    public static string Size(int records) => records == 0 ? "the real size" : records.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Three digits, or all before the point.</summary>
    public static string Number(double value) => value.ToString(Math.Abs(value) switch { < 0.1 => "0.000", < 10 => "0.00", < 100 => "0.0", _ => "N0" }, CultureInfo.InvariantCulture);

    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Number(nanoseconds)} ns",
        < 1e6 => $"{Number(nanoseconds / 1e3)} µs",
        < 1e9 => $"{Number(nanoseconds / 1e6)} ms",
        _ => $"{Number(nanoseconds / 1e9)} s",
    };

    public static string Bytes(double bytes) => bytes switch
    {
        < 1 << 10 => $"{Number(bytes)} B",
        < 1 << 20 => $"{Number(bytes / (1 << 10))} KB",
        < 1 << 30 => $"{Number(bytes / (1 << 20))} MB",
        _ => $"{Number(bytes / (1 << 30))} GB",
    };
}
