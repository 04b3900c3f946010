namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Is every title there in the four languages, and is it right for its time?</summary>
internal static class LanguageSweeps
{
    public static IEnumerable<SweepFinding> Languages(Dataset data) =>
        from entity in Titled(data)
        from language in KzSaDataset.Current.Release.Languages
        where !entity.Text.Has(language)
        select new SweepFinding(entity.Key, $"its title or name is missing in '{language}'");

    /// <summary>Kazakh and Russian titles that are the same text are seldom both right; names may be.</summary>
    public static IEnumerable<SweepFinding> CopiedTranslation(Dataset data) =>
        from record in data.Records
        where record.Title.Has("kk") && record.Title.Has("ru") && record.Title["kk"] == record.Title["ru"]
        select new SweepFinding(record.Key, $"the Kazakh and the Russian title are one text: '{record.Title["kk"]}'");

    /// <summary>The capital was called Nur-Sultan from March 2019 to September 2022.</summary>
    public static IEnumerable<SweepFinding> CityName(Dataset data)
    {
        EdtfDate nurSultan = EdtfDate.Parse("2019-03-23/2022-09-17");
        return from record in data.Events
               where record.Date is not null
               let title = record.Title["en"]
               let isThen = record.Date!.Overlaps(nurSultan)
               where (title.Contains("Nur-Sultan", StringComparison.Ordinal) && isThen == Answer.No)
                   || (title.Contains("Astana", StringComparison.Ordinal) && isThen == Answer.Yes && !title.Contains("Astana International", StringComparison.Ordinal))
               select new SweepFinding(record.Key, $"'{title}' of {record.Date}: the capital had another name then");
    }

    private static IEnumerable<(string Key, LocalizedText Text)> Titled(Dataset data) =>
        data.Records.Select(static record => (record.Key, record.Title))
            .Concat(data.Actors.Select(static actor => (actor.Key, actor.Name)))
            .Concat(data.Places.Select(static place => (place.Key, place.Name)));
}
