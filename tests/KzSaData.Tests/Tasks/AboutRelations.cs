namespace KzSaData.Tests.Tasks;

/// <summary>The first of the fifteen tasks: who met whom, who signed what, where and when.</summary>
internal static class AboutRelations
{
    public static void Visits(Dataset data, TextWriter output)
    {
        RecordQuery<Event> visits = data.Events.OfKind(EventKind.Visit).Occurred().WithoutParts();
        foreach (Event visit in visits.AtLevel(EventLevel.HeadOfState))
        {
            output.WriteLine($"{visit.Date!.ToText("en")}: {visit.Title["en"]} ({visit.Support.Label("en")})");
        }

        output.WriteLine($"ministers: {visits.AtLevel(EventLevel.Minister).Count}");
    }

    public static void SignedInJuly2022(Dataset data, TextWriter output)
    {
        foreach (Agreement agreement in data.Agreements.During(EdtfDate.Parse("2022-07")))
        {
            IEnumerable<string> signatories = agreement.Participants.Where(one => one.Role == ParticipantRole.Signatory).Select(one => one.Actor.Name["en"]);
            output.WriteLine($"{agreement.Title["en"]}: {string.Join(", ", signatories.DefaultIfEmpty("no signatory named"))}");
        }
    }

    public static void InForce(Dataset data, TextWriter output)
    {
        LocalDate day = new(2020, 1, 1);
        output.WriteLine($"known to be in force: {data.Agreements.InForce(day).Count}");
        foreach (Agreement agreement in data.Agreements.InForce(day).Take(3))
        {
            output.WriteLine($"  {agreement.Title["en"]}");
        }

        output.WriteLine($"perhaps: {data.Agreements.MayBeInForce(day).Count - data.Agreements.InForce(day).Count}");
    }

    public static void Network(Dataset data, TextWriter output)
    {
        var ties = data.Events.Occurred()
            .SelectMany(e => from one in e.Participants from other in e.Participants where string.CompareOrdinal(one.Actor.Key, other.Actor.Key) < 0 select (one.Actor, Other: other.Actor))
            .CountBy(tie => tie)
            .OrderByDescending(tie => tie.Value);
        foreach (((Actor one, Actor other), int count) in ties.Take(5))
        {
            output.WriteLine($"{count,3} {one.Name["en"]} – {other.Name["en"]}");
        }
    }

    public static void Biography(Dataset data, TextWriter output)
    {
        Actor person = data.Actors.Matching("Мусинов").Single();
        foreach (DatasetRecord record in data.Records.Involving(person).Take(5))
        {
            output.WriteLine($"{record.Date?.ToText("en") ?? "undated"}: {record.Title["en"]}");
        }
    }
}
