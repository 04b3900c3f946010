namespace KzSaData.Benchmarks;

/// <summary>All contestants with the records of one size, ready to be asked.</summary>
internal sealed class Arena : IDisposable
{
    private static Arena? current;

    private Arena(BenchmarkFiles files)
    {
        Files = files;
        (int First, int Last) years = files.Years();
        RowFile rows = files.Rows();
        Measures = Measure.All([.. rows.Events.Select(static e => e.Id)]);
        Contestants = [files.IsReal ? KzSaContestant.Embedded() : new KzSaContestant(files.Image), new LinqContestant(rows, years), new SqliteContestant(files.Sqlite, inMemory: true, years), new SqliteContestant(files.Sqlite, inMemory: false, years)];
        foreach (Measure measure in Measures)
        {
            Check(measure);
        }
    }

    public BenchmarkFiles Files { get; }

    /// <summary>This library first.</summary>
    public Contestant[] Contestants { get; }

    public Measure[] Measures { get; }

    /// <summary>The arena of a size; that of another one is given up, since a million records fill the memory.</summary>
    public static Arena Of(int records)
    {
        if (current?.Files.IsReal != (records == 0) || (records != 0 && current?.Files.Records != records))
        {
            current?.Dispose();
            current = null;
            GC.Collect();
            current = new Arena(new BenchmarkFiles(records));
        }

        return current!;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Contestant contestant in Contestants)
        {
            contestant.Dispose();
        }
    }

    // A fast wrong answer is no answer. Looking up ids in turn gives each contestant another one.
    private void Check(Measure measure)
    {
        long[] answers = [.. Contestants.Select(contestant => measure.Name is Measure.ByIdFew or Measure.ByIdMany ? 0 : measure.Ask(contestant))];
        for (int i = 1; i < answers.Length; i++)
        {
            if (answers[i] != answers[0] && measure.IsExact)
            {
                throw new InvalidOperationException($"{measure.Name} with {Files.Records} records: {Contestants[0].Name} answers {answers[0]}, {Contestants[i].Name} answers {answers[i]}");
            }
        }
    }
}
