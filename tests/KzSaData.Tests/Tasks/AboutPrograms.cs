using System.Text.Json;

namespace KzSaData.Tests.Tasks;

/// <summary>The last five tasks: search, dates, citations, files, records of one's own.</summary>
internal static class AboutPrograms
{
    public static void Search(Dataset data, TextWriter output)
    {
        foreach (string words in (string[])["ветропарки", "нефти", "رياض", "ملك سلمان", "Toqaev", "Nazarbaev"])
        {
            output.WriteLine($"{words}: {data.Records.Matching(words).Count}");
        }
    }

    public static void Dates(Dataset data, TextWriter output)
    {
        EdtfDate about = EdtfDate.Parse("2008~");
        output.WriteLine($"{about.ToText("en")}, before 2009: {about.IsBefore(EdtfDate.Parse("2009"))}, on 5 January 2009: {about.Contains(new LocalDate(2009, 1, 5))}");
        output.WriteLine($"may have fallen in 1994: {data.Records.During(1994).Count}, surely: {data.Records.SurelyDuring(1994).Count}, undated: {data.Records.Undated().Count}");
        Event first = data.Events.Where(e => e.Date is not null).OrderBy(e => e.Date, EdtfDate.ByEarliest).First();
        output.WriteLine($"the first: {first.Date!.ToText("en")}, {first.Title["en"]}");
    }

    public static void Citations(Dataset data, TextWriter output)
    {
        output.WriteLine(data.Cite(data.Events[KnownEvents.DiplomaticRelations1994], CitationStyle.Text));
    }

    public static void Files(Dataset data, TextWriter output)
    {
        // JSON without reflection, and a table for a spreadsheet: days as ISO, what is not known left empty.
        List<Event> events = [.. data.Events.During(1991)];
        output.WriteLine(JsonSerializer.Serialize(events[0], typeof(Event), KzSaJsonContext.Default)[..60]);
        output.WriteLine("id,date,earliest,latest,title,support");
        foreach (Event e in events)
        {
            output.WriteLine(string.Join(',', e.Id, e.Date, Day(e.Date?.Earliest), Day(e.Date?.Latest), $"\"{e.Title["en"].Replace("\"", "\"\"")}\"", e.Support.Code()));
        }

        static string Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
    }

    public static void OwnRecords(Dataset data, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("kzsa").FullName;
        Dataset own = Dataset.FromSeeds(folder, basedOn: data);
        own.Save(Path.Combine(folder, "own.kzsa"));
        using (Dataset reopened = Dataset.Open(Path.Combine(folder, "own.kzsa")))
        {
            reopened.Verify();
            output.WriteLine($"the same content: {reopened.Release.ContentHash == own.Release.ContentHash}");
        }

        Directory.Delete(folder, recursive: true);
    }
}
