namespace KzSaData.Compiler.KnownIds;

/// <summary>The classes of C# names that a dataset gets.</summary>
internal static class KnownClasses
{
    public static IReadOnlyList<KnownClass> Of(Dataset data) =>
    [
        Records("Events", data.Events),
        Records("Agreements", data.Agreements),
        Records("Investments", data.Investments),
        Records("Indicators", data.Indicators),
        Records("Programmes", data.Programmes),
        Records("Proposals", data.Proposals),
        Class("Actors", data.Actors, actor => actor.Name["en"]),
        Class("Places", data.Places, place => place.Name["en"]),
        Class("Sources", data.Sources, source => Line(source.Issued?.ToString(), $"{source.Title} ({source.Publisher})")),
    ];

    private static KnownClass Records<T>(string plural, IEnumerable<T> records)
        where T : DatasetRecord => Class(plural, records, record => Line(record.Date?.ToString(), record.Title["en"]));

    private static KnownClass Class<T>(string plural, IEnumerable<T> entities, Func<T, string> describe)
        where T : Entity =>
        new(plural, typeof(T).Name, [.. entities.Select(entity => new KnownId(entity.Key, describe(entity))).OrderBy(known => known.Id, StringComparer.Ordinal)]);

    private static string Line(string? date, string title) => date is null ? title : $"{date} · {title}";
}
