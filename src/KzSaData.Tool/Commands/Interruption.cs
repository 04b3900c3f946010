using System.Runtime.InteropServices;

namespace KzSaData.Tool.Commands;

/// <summary>While it lasts, Ctrl+C and a request to end do not kill the program, but ask what it does to stop and clean up.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] signals;

    public Interruption() => signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        Array.ForEach(signals, static signal => signal.Dispose());
        source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        source.Cancel();
    }
}
