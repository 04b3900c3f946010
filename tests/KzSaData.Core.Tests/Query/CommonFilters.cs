using NodaTime;

namespace KzSaData.Core.Tests.Query;

/// <summary>The oracle's list of the filters that all kinds share: a line each, with what its documentation promises to keep.</summary>
internal static class CommonFilters
{
    public static FilterList<T> Of<T>(Draws draw)
        where T : DatasetRecord => new()
        {
            { draw.Year, (q, year) => q.During(year), (p, year) => p.MayFall(First(year), Last(year)) },
            { draw.Years, (q, years) => q.During(years.First, years.Last), (p, years) => p.MayFall(First(years.First), Last(years.Last)) },
            { draw.Days, (q, days) => q.During(days.Start, days.End), (p, days) => p.MayFall(days.Start, days.End) },
            { draw.Days, (q, days) => q.During(days), (p, days) => p.MayFall(days.Start, days.End) },
            { draw.Period, (q, period) => q.During(period), (p, period) => p.MayFall(WidestFirst(period), WidestLast(period)) },
            { draw.Days, (q, days) => q.During(days.Start), (p, days) => p.MayFall(days.Start, days.Start) },
            { draw.DaysOnly, (q, days) => q.During(days.First, days.Last), (p, days) => p.MayFall(LocalDate.FromDateOnly(days.First), LocalDate.FromDateOnly(days.Last)) },
            { draw.DaysOnly, (q, days) => q.During(days.First), (p, days) => p.MayFall(LocalDate.FromDateOnly(days.First), LocalDate.FromDateOnly(days.First)) },
            { draw.Hijri, (q, hijri) => q.During(hijri), (p, hijri) => p.MayFall(hijri) },
            { draw.Year, (q, year) => q.Since(year), (p, year) => p.MayFall(First(year), null) },
            { draw.Year, (q, year) => q.Until(year), (p, year) => p.MayFall(null, Last(year)) },
            { draw.Year, (q, year) => q.SurelyDuring(year), (p, year) => p.MustFall(First(year), Last(year)) },
            { draw.Years, (q, years) => q.SurelyDuring(years.First, years.Last), (p, years) => p.MustFall(First(years.First), Last(years.Last)) },
            { draw.Days, (q, days) => q.SurelyDuring(days.Start, days.End), (p, days) => p.MustFall(days.Start, days.End) },
            { draw.Days, (q, days) => q.SurelyDuring(days), (p, days) => p.MustFall(days.Start, days.End) },
            { draw.Period, (q, period) => q.SurelyDuring(period), (p, period) => !IsMarked(period) && p.MustFall(period.Earliest, period.Latest) },
            { draw.Days, (q, days) => q.SurelyDuring(days.Start), (p, days) => p.MustFall(days.Start, days.Start) },
            { draw.DaysOnly, (q, days) => q.SurelyDuring(days.First, days.Last), (p, days) => p.MustFall(LocalDate.FromDateOnly(days.First), LocalDate.FromDateOnly(days.Last)) },
            { draw.DaysOnly, (q, days) => q.SurelyDuring(days.First), (p, days) => p.MustFall(LocalDate.FromDateOnly(days.First), LocalDate.FromDateOnly(days.First)) },
            { draw.Hijri, (q, hijri) => q.SurelyDuring(hijri), (p, hijri) => p.MustFall(hijri) },
            { q => q.Undated(), p => p.Date is null },
            { draw.Codes<CooperationArea>, (q, areas) => q.In(areas), (p, areas) => p.Record.Areas.Intersect(areas).Any() },
            { draw.Actor, (q, actor) => q.Involving(actor), (p, actor) => p.ActorsAndHomes.Contains(actor.Text) },
            { draw.SeveralActors, (q, actors) => q.InvolvingAny(actors), (p, actors) => actors.Any(actor => p.ActorsAndHomes.Contains(actor.Text)) },
            { draw.Codes<ParticipantRole>, (q, roles) => q.WithRole(roles), (p, roles) => p.Record.Participants.Any(participant => roles.Contains(participant.Role)) },
            { q => q.WithoutParts(), p => !p.Record.Relations.Any(relation => relation.Kind == RelationKind.PartOf && relation.To.RecordKind == p.Record.RecordKind) },
            { draw.InRole, (q, one) => q.Involving(one.Actor, one.Role), (p, one) => p.Record.Participants.Any(participant => participant.Actor.Key == one.Actor.Text && participant.Role == one.Role) },
            { draw.Actor, (q, actor) => q.InvolvingExactly(actor), (p, actor) => p.Actors.Contains(actor.Text) },
            { draw.Actors, (q, two) => q.Between(two.One, two.Other), (p, two) => p.ActorsAndHomes.Contains(two.One.Text) && p.ActorsAndHomes.Contains(two.Other.Text) },
            { draw.Actors, (q, two) => q.BetweenExactly(two.One, two.Other), (p, two) => p.Actors.Contains(two.One.Text) && p.Actors.Contains(two.Other.Text) },
            { draw.Place, (q, place) => q.At(place), (p, place) => WithWholes(p.Record.Place).Contains(place.Text) },
            { draw.Place, (q, place) => q.AtExactly(place), (p, place) => p.Record.Place?.Key == place.Text },
            { draw.Source, (q, source) => q.Citing(source), (p, source) => p.Sources.Contains(source.Text) },
            { draw.Support, (q, least) => q.SupportedBy(least), (p, least) => p.Record.Support >= least },
            { draw.Claim, (q, claim) => q.SupportedBy(claim.Field, claim.Least), (p, claim) => p.Has(claim.Field) && p.Record.SupportFor(claim.Field) >= claim.Least },
            { q => q.Disputed(), p => p.Record.Disputes.Count > 0 },
            { draw.Claim, (q, claim) => q.Disputed(claim.Field), (p, claim) => p.Record.Disputes.Any(dispute => dispute.Field == claim.Field || dispute.Field.StartsWith(claim.Field + "/", StringComparison.Ordinal) || claim.Field.StartsWith(dispute.Field + "/", StringComparison.Ordinal)) },
            { q => q.Noted(), p => p.Record.Notes.Count > 0 },
            { q => q.OfType<T>(), _ => true },
            { draw.Length, (q, length) => q.Where(record => record.Key.Length < length), (p, length) => p.Id.Length < length },
            { draw.Search, (q, search) => q.Matching(search.Text), (p, search) => new PlainSearch(p.Record.Graph).Finds(search.Keys, p.Words) },
        };

    /// <summary>What puts the records in another order.</summary>
    public static FilterList<T> Orders<T>()
        where T : DatasetRecord => new()
        {
            { q => q.NewestFirst(), RecordOrder.NewestFirst },
        };

    /// <summary>What joins two queries.</summary>
    public static CombinationList<T> Combinations<T>()
        where T : DatasetRecord => new()
        {
            { (q, other) => q.And(other), (one, another) => one && another },
            { (q, other) => q.Or(other), (one, another) => one || another },
            { (q, other) => q.Except(other), (one, another) => one && !another },
        };

    private static IEnumerable<string> WithWholes(Place? place)
    {
        for (; place is not null; place = place.Within)
        {
            yield return place.Key;
        }
    }

    private static bool IsMarked(EdtfDate period) => period.IsApproximate || period.IsUncertain;

    // Of the periods that are drawn, only years are marked.
    private static LocalDate? WidestFirst(EdtfDate period) => IsMarked(period) ? period.Earliest?.PlusYears(-1) : period.Earliest;

    private static LocalDate? WidestLast(EdtfDate period) => IsMarked(period) ? period.Latest?.PlusYears(1) : period.Latest;

    private static LocalDate First(int year) => new(year, 1, 1);

    private static LocalDate Last(int year) => new(year, 12, 31);
}
