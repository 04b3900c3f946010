using System.Globalization;
using NodaTime;

namespace KzSaData.Core.Tests;

/// <summary>Random calls of the filters that all kinds share.</summary>
internal sealed class CommonSteps<T>(Random random, RandomEntities entities)
    where T : DatasetRecord
{
    private readonly RandomWords words = new(random);

    public Step<T> Next() => random.Next(17) switch
    {
        0 or 1 or 2 or 3 => Period(),
        4 => new("Undated()", q => q.Undated(), p => p.Date is null),
        5 or 6 => Areas(),
        7 or 8 => Involving(),
        9 => InRole(),
        10 => Two(),
        11 => Place(),
        12 => Source(),
        13 => Support(),
        14 => random.Chance(50) ? new("Disputed()", q => q.Disputed(), p => p.Record.Support == KzSaData.Support.Disputed) : new("Noted()", q => q.Noted(), p => p.Record.Notes.Count > 0),
        15 => Predicate(),
        _ => Words(),
    };

    private static EdtfDate Interval(LocalDate first, LocalDate last) => EdtfDate.FromInterval(first, last);

    private Step<T> Period()
    {
        int year = random.Chance(80) ? random.Next(1990, 2037) : random.Any(-9998, -43, 622, 2100, 9999);
        int lastYear = Math.Min(9999, year + random.Any(0, 1, 5, 40));
        LocalDate first = new(year, random.Any(1, 6, 12), random.Any(1, 15, 28));
        LocalDate last = new LocalDate(lastYear, 12, 31) is var end && random.Chance(50) && first.Year < 9000 ? first.PlusDays(random.Any(0, 1, 30, 400)) : end;
        (LocalDate start, LocalDate stop) = (new(year, 1, 1), new(lastYear, 12, 31));
        HijriPeriod hijri = random.Any(new HijriPeriod(1446), new HijriPeriod(1414, 7), new HijriPeriod(1446, 12, 9), new HijriPeriod(1500));
        EdtfDate edtf = EdtfDate.Parse(random.Any("199X", "2022/..", "../1994", "1994-09", "20XX", "2022-06-15", "1994/2004", "2023-21", "/1994", "1994/", "2022~"));
        bool must = random.Chance(40);
        string name = must ? "SurelyDuring" : "During";
        return random.Next(6) switch
        {
            0 => Step($"{name}({year})", q => must ? q.SurelyDuring(year) : q.During(year), start, new LocalDate(year, 12, 31)),
            1 => Step($"{name}({year}, {lastYear})", q => must ? q.SurelyDuring(year, lastYear) : q.During(year, lastYear), start, stop),
            2 => Step($"{name}({Interval(first, last)} as days)", q => must ? q.SurelyDuring(first, last) : q.During(first, last), first, last),
            3 => Step($"{name}(new DateInterval({Interval(first, last)}))", q => must ? q.SurelyDuring(new DateInterval(first, last)) : q.During(new DateInterval(first, last)), first, last),
            4 => Step($"{name}(EDTF {edtf})", q => must ? q.SurelyDuring(edtf) : q.During(edtf), edtf.Earliest, edtf.Latest),
            _ => Step($"{name}(hijri {hijri})", q => must ? q.SurelyDuring(hijri) : q.During(hijri), hijri.FirstDay, hijri.LastDay),
        };

        Step<T> Step(string text, Func<RecordQuery<T>, RecordQuery<T>> ask, LocalDate? from, LocalDate? to) =>
            new(text, ask, plain => must ? plain.MustFall(from, to) : plain.MayFall(from, to));
    }

    private Step<T> Areas()
    {
        CooperationArea[] areas = [.. Enumerable.Range(0, random.Any(1, 1, 2, 3)).Select(_ => random.Code<CooperationArea>())];
        return new($"In({string.Join(", ", areas)})", q => q.In(areas), p => p.Record.Areas.Intersect(areas).Any());
    }

    private Step<T> Involving()
    {
        string actor = random.Skewed(entities.Actors);
        RecordId<Actor> id = RecordId<Actor>.Parse(actor);
        return random.Chance(60)
            ? new($"Involving({actor})", q => q.Involving(id), p => p.ActorsAndHomes.Contains(actor))
            : new($"InvolvingExactly({actor})", q => q.InvolvingExactly(id), p => p.Actors.Contains(actor));
    }

    private Step<T> InRole()
    {
        string actor = random.Skewed(entities.Actors);
        ParticipantRole role = random.Code<ParticipantRole>();
        return new(
            $"Involving({actor}, {role})",
            q => q.Involving(RecordId<Actor>.Parse(actor), role),
            p => p.Record.Participants.Any(participant => participant.Actor.Key == actor && participant.Role == role));
    }

    private Step<T> Two()
    {
        (string one, string other) = (random.Skewed(entities.Actors), random.Skewed(entities.Actors));
        (RecordId<Actor> oneId, RecordId<Actor> otherId) = (RecordId<Actor>.Parse(one), RecordId<Actor>.Parse(other));
        return random.Chance(60)
            ? new($"Between({one}, {other})", q => q.Between(oneId, otherId), p => p.ActorsAndHomes.Contains(one) && p.ActorsAndHomes.Contains(other))
            : new($"BetweenExactly({one}, {other})", q => q.BetweenExactly(oneId, otherId), p => p.Actors.Contains(one) && p.Actors.Contains(other));
    }

    private Step<T> Place()
    {
        string place = random.Skewed(RandomEntities.Places);
        return new($"At({place})", q => q.At(RecordId<Place>.Parse(place)), p => p.Record.Place?.Key == place);
    }

    private Step<T> Source()
    {
        string source = random.Skewed(entities.Sources);
        return new($"Citing({source})", q => q.Citing(RecordId<Source>.Parse(source)), p => p.Sources.Contains(source));
    }

    private Step<T> Support()
    {
        Support least = random.Any(KzSaData.Support.Unverified, KzSaData.Support.SingleSource, KzSaData.Support.Corroborated, KzSaData.Support.BothSidesConfirmed);
        return new($"SupportedBy({least})", q => q.SupportedBy(least), p => p.Record.Support != KzSaData.Support.Disputed && p.Record.Support >= least);
    }

    private Step<T> Predicate()
    {
        int length = random.Next(8, 18);
        return new(string.Create(CultureInfo.InvariantCulture, $"Where(r => r.Key.Length < {length})"), q => q.Where(r => r.Key.Length < length), p => p.Id.Length < length);
    }

    private Step<T> Words()
    {
        (string text, string[] keys) = words.Search();
        return new($"Matching(\"{text}\")", q => q.Matching(text), p => keys.All(key => p.Words.Any(word => word.StartsWith(key, StringComparison.Ordinal))));
    }
}
