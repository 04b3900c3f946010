namespace KzSaData.Tool.Output;

/// <summary>Says on a terminal what is being done, once it has taken a second.</summary>
internal sealed class Patience : IDisposable
{
    private static readonly TimeSpan second = TimeSpan.FromSeconds(1);

    private readonly Timer? timer;

    public Patience(Printer printer, string what)
    {
        if (printer.ShowsProgress)
        {
            timer = new Timer(_ => printer.Errors.WriteLine($"kzsa : {what} …"), null, second, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => timer?.Dispose();
}
