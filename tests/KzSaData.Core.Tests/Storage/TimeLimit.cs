namespace KzSaData.Core.Tests.Storage;

/// <summary>Ends a test that hangs, and says where.</summary>
internal static class TimeLimit
{
    /// <summary>Runs something for each case, on a thread of its own, and fails where one of them takes too long.</summary>
    public static void Each<TCase>(IEnumerable<TCase> cases, TimeSpan most, Action<TCase> run)
    {
        TCase? current = default;
        long begun = Environment.TickCount64;
        Exception? failure = null;
        Thread worker = new(() =>
        {
            try
            {
                foreach (TCase each in cases)
                {
                    (current, begun) = (each, Environment.TickCount64);
                    run(each);
                }
            }
            catch (Exception e)
            {
                failure = e;
            }
        })
        { IsBackground = true };
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(200)))
        {
            if (Environment.TickCount64 - Volatile.Read(ref begun) > most.TotalMilliseconds)
            {
                Assert.Fail($"{current} took more than {most}");
            }
        }

        if (failure is not null)
        {
            Assert.Fail($"{current}: {failure}");
        }
    }
}
