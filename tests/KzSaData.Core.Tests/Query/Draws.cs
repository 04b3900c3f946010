using NodaTime;

namespace KzSaData.Core.Tests.Query;

/// <summary>Draws arguments for the filters that the oracle compares.</summary>
internal sealed class Draws(Random random, RandomEntities entities)
{
    private static readonly string[] Periods = ["199X", "2022/..", "../1994", "1994-09", "20XX", "2022-06-15", "1994/2004", "2023-21", "../2022", "2010/..", "2022~"];

    private readonly RandomWords words = new(random);

    public int Year() => random.Chance(80) ? random.Next(1990, 2037) : random.Any(-9998, -43, 622, 2100, 9999);

    public (int First, int Last) Years() => Year() is var first ? (first, Math.Min(9999, first + random.Any(0, 1, 5, 40))) : default;

    public DateInterval Days()
    {
        (int firstYear, int lastYear) = Years();
        LocalDate first = new(firstYear, random.Any(1, 6, 12), random.Any(1, 15, 28));
        return new(first, random.Chance(50) && firstYear < 9000 ? first.PlusDays(random.Any(0, 1, 30, 400)) : new(lastYear, 12, 31));
    }

    public (DateOnly First, DateOnly Last) DaysOnly()
    {
        DateOnly first = new(random.Next(1990, 2037), random.Any(1, 6, 12), random.Any(1, 15, 28));
        return (first, first.AddDays(random.Any(0, 1, 30, 400, 9000)));
    }

    public EdtfDate Period() => EdtfDate.Parse(random.Any(Periods));

    public HijriPeriod Hijri() => random.Any(new HijriPeriod(1446), new HijriPeriod(1414, 7), new HijriPeriod(1446, 12, 9), new HijriPeriod(1500), new HijriPeriod(1400, 5), new HijriPeriod(1452), new HijriPeriod(1445));

    public RecordId<Actor> Actor() => RecordId<Actor>.Parse(random.Skewed(entities.Actors));

    public (RecordId<Actor> One, RecordId<Actor> Other) Actors() => (Actor(), Actor());

    public RecordId<Actor>[] SeveralActors() => [.. Enumerable.Range(0, random.Any(1, 2, 3)).Select(_ => Actor())];

    public LocalDate Day() => Days().Start;

    public DateOnly DateOnlyDay() => new(random.Next(1990, 2037), random.Any(1, 6, 12), random.Any(1, 15, 28));

    public (RecordId<Actor> Actor, ParticipantRole Role) InRole() => (Actor(), Code<ParticipantRole>());

    public RecordId<Place> Place() => RecordId<Place>.Parse(random.Skewed(RandomEntities.Places));

    public RecordId<Source> Source() => RecordId<Source>.Parse(random.Skewed(entities.Sources));

    public Support Support() => random.Code<Support>();

    public (string Field, Support Least) Claim() => (random.Any("date", "participants", "place", "participants/kazakhstan"), Support());

    public Money Sum() => random.Any(Money.Usd(5_000_000), Money.Usd(0.01m), new Money(1_000_000, Currency.Parse("KZT")));

    public int Length() => random.Next(8, 18);

    /// <summary>Words to search for, and what the search takes them for.</summary>
    public (string Text, string[] Keys) Search() => words.Search();

    public TCode Code<TCode>()
        where TCode : struct, Enum => random.Code<TCode>();

    public TCode[] Codes<TCode>()
        where TCode : struct, Enum => [.. Enumerable.Range(0, random.Any(1, 1, 2, 4)).Select(_ => random.Code<TCode>())];
}
