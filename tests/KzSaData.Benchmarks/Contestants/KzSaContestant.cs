namespace KzSaData.Benchmarks;

/// <summary>This library.</summary>
public sealed class KzSaContestant : Contestant
{
    private static readonly RecordId<Actor> State = RecordId<Actor>.Parse(Question.State);
    private static readonly RecordId<Actor> Target = RecordId<Actor>.Parse(Question.Into);
    private readonly Func<Dataset> open;
    private readonly Dataset data;

    /// <summary>Opens an image in a file, as a user does who has one.</summary>
    public KzSaContestant(string path)
        : this(() => Dataset.Open(path))
    {
    }

    private KzSaContestant(Func<Dataset> open)
    {
        this.open = open;
        data = open();
    }

    /// <summary>Uses the embedded dataset where it lies, as most users do.</summary>
    public static KzSaContestant Embedded() => new(static () => Dataset.OpenEmbedded(typeof(KzSaDataset).Assembly.GetManifestResourceStream("KzSaData.dataset.kzsa")!));

    /// <inheritdoc/>
    public override string Name => "KzSaData";

    /// <summary>The dataset that is asked.</summary>
    internal Dataset Data => data;

    /// <inheritdoc/>
    public override long ById(string id) => (int)data.Events[id].Kind;

    /// <inheritdoc/>
    public override long OneFilter() => data.Events.In(Question.Area).Count;

    /// <inheritdoc/>
    public override long TwoFilters() => data.Events.In(Question.Area).Involving(State).Count;

    /// <inheritdoc/>
    public override long ThreeFilters() => data.Events.In(Question.Area).Involving(State).During(Question.FirstYear, Question.LastYear).Count;

    /// <inheritdoc/>
    public override long During() => data.Events.During(Question.FirstYear, Question.LastYear).Count;

    /// <inheritdoc/>
    public override long SurelyDuring() => data.Events.SurelyDuring(Question.FirstYear, Question.LastYear).Count;

    /// <inheritdoc/>
    public override long Search() => data.Events.Matching(Question.Word).Count;

    /// <inheritdoc/>
    public override long SearchForm() => data.Events.Matching(Question.Form).Count;

    /// <inheritdoc/>
    public override long SearchTwoWords() => data.Events.Matching(Question.FirstWord + " " + Question.SecondWord).Count;

    /// <inheritdoc/>
    public override long Where() => data.Events.Where(static e => e.Kind == Question.Kind).Count;

    /// <inheritdoc/>
    public override long CountByActor()
    {
        long answer = 0;
        foreach (FacetCount<Actor> actor in data.Events.CountByActor())
        {
            answer += (long)actor.Count * actor.Count;
        }

        return answer;
    }

    /// <inheritdoc/>
    public override long Total()
    {
        InvestmentTotal total = data.Investments.Into(Target).Total();
        long answer = total.LeftOut.Count;
        foreach (TotalLine line in total.Lines)
        {
            answer += line.Count + (long)(line.Undisputed.Low + (line.Disputed?.Low ?? 0));
        }

        return answer;
    }

    /// <inheritdoc/>
    public override long CountByYear()
    {
        long answer = 0;
        foreach (YearCount year in data.Events.In(Question.Area).CountByYear())
        {
            answer += year.Year * (year.Count + (2L * year.Certain));
        }

        return answer;
    }

    /// <inheritdoc/>
    public override long FirstTwenty() => Read(data.Events.In(Question.Area));

    /// <inheritdoc/>
    public override long NewestTwenty() => Read(data.Events.In(Question.Area).NewestFirst());

    /// <inheritdoc/>
    public override long EnumerateFirst()
    {
        using Dataset fresh = open();
        return ReadAll(fresh);
    }

    /// <inheritdoc/>
    public override long EnumerateAgain() => ReadAll(data);

    /// <inheritdoc/>
    public override long EnumerateKinds()
    {
        long answer = 0;
        foreach (DatasetRecord record in data.Records)
        {
            answer += record.Title["en"].Length + record.Areas.Count + (record.Date is null ? 0 : 1);
        }

        return answer;
    }

    /// <inheritdoc/>
    public override void Dispose() => data.Dispose();

    private static long Read(RecordQuery<Event> events)
    {
        long answer = 0;
        int place = 0;
        foreach (Event e in events)
        {
            answer += ++place * (e.Key.Length + e.Title["en"].Length);
            if (place == 20)
            {
                break;
            }
        }

        return answer;
    }

    private static long ReadAll(Dataset dataset)
    {
        long answer = 0;
        foreach (Event e in dataset.Events)
        {
            answer += e.Title["en"].Length + e.Areas.Count + (e.Date is null ? 0 : 1);
        }

        return answer;
    }
}
