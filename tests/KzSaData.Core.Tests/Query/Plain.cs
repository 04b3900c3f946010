using NodaTime;

namespace KzSaData.Core.Tests.Query;

/// <summary>A record as a naive program would hold it: everything read from its public properties, once.</summary>
internal sealed class Plain<T>
    where T : DatasetRecord
{
    public Plain(T record)
    {
        Record = record;
        Id = record.Key;
        Date = record.Date;
        Pieces = Date is null ? [] : [.. PiecesOf(Date)];
        Actors = [.. Involved(record).Select(actor => actor.Key)];
        ActorsAndHomes = [.. Actors, .. Involved(record).Select(actor => actor.Country?.Key).OfType<string>()];
        Sources = [.. record.Evidence.Select(evidence => evidence.Source.Key)];
        Words = [.. TextsOf(record).SelectMany(RandomWords.KeysOf), .. PlainWords.OfNames(record)];
    }

    public T Record { get; }

    public string Id { get; }

    public EdtfDate? Date { get; }

    /// <summary>The stretches of days in which it may lie: several for one-of dates.</summary>
    public IReadOnlyList<(LocalDate? First, LocalDate? Last)> Pieces { get; }

    public HashSet<string> Actors { get; }

    public HashSet<string> ActorsAndHomes { get; }

    public HashSet<string> Sources { get; }

    public HashSet<string> Words { get; }

    /// <summary>Whether a field, or the item of a list that a path names, is there.</summary>
    public bool Has(string path)
    {
        string[] parts = path.Split('/');
        return Record.Fields[parts[0]] is { IsPresent: true } value
            && (parts.Length == 1 || value.Items.Any(item => (item.AsEntity?.Key ?? item.AsObject?[value.Field.Name == "participants" ? "actor" : "stage"].AsText) == parts[1]));
    }

    public bool MayFall(LocalDate? first, LocalDate? last) => Pieces.Any(piece => !(piece.First > last) && !(piece.Last < first));

    public bool MustFall(LocalDate? first, LocalDate? last) => Date is not null && MustFall(Date, first, last);

    public static bool MustFall(EdtfDate date, LocalDate? first, LocalDate? last) =>
        (first is null || (!date.StartIsUnknown && PiecesOf(date).All(piece => piece.First >= first)))
        && (last is null || (!date.EndIsUnknown && PiecesOf(date).All(piece => piece.Last <= last)));

    /// <summary>By its hijri period where it has one, else by days; a period that is right to a day only is a day longer on each side.</summary>
    public bool MayFall(HijriPeriod period) => Record.Hijri is { } own
        ? $"{own}".StartsWith($"{period}", StringComparison.Ordinal) || $"{period}".StartsWith($"{own}", StringComparison.Ordinal)
        : MayFall(period.FirstDay.PlusDays(-Slack(period)), period.LastDay.PlusDays(Slack(period)));

    /// <summary>The same, for sure; a period that is right to a day only is a day shorter on each side.</summary>
    public bool MustFall(HijriPeriod period) => Record.Hijri is { } own
        ? $"{own}".StartsWith($"{period}", StringComparison.Ordinal)
        : MustFall(period.FirstDay.PlusDays(Slack(period)), period.LastDay.PlusDays(-Slack(period)));

    private static int Slack(HijriPeriod period) => period.IsApproximate ? 1 : 0;

    // Of an interval with an unknown end, the part that is known.
    private static IEnumerable<(LocalDate? First, LocalDate? Last)> PiecesOf(EdtfDate date)
    {
        string[] members = date.IsOneOf ? date.ToString()[1..^1].Split(',') : [date.ToString().Trim('/')];
        return members.Select(member =>
        {
            EdtfDate?[] ends = [.. member.Split(["/..", "../", "..", "/"], StringSplitOptions.None).Select(end => end.Length == 0 ? null : EdtfDate.Parse(end))];
            return (ends[0] is { } start ? EdtfSamples.Widest(start).First : (LocalDate?)null, ends[^1] is { } end ? EdtfSamples.Widest(end).Last : (LocalDate?)null);
        });
    }

    private static IEnumerable<string> TextsOf(T record) =>
        from text in new[] { record.Title, record.Summary }
        from language in text.Languages
        where text.Has(language)
        select text[language];

    // Who takes part, and every actor that another field names.
    private static IEnumerable<Actor> Involved(DatasetRecord record) => record.Participants.Select(participant => participant.Actor)
        .Concat(record.Fields.Values.SelectMany(value => value.Field.IsList ? value.Items : [value]).Select(item => item.AsEntity).OfType<Actor>());
}
