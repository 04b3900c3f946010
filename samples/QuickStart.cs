#:property PublishAot=false
#:project ../src/KzSaData/KzSaData.csproj
using KzSaData;

Dataset data = KzSaDataset.Current;
foreach (Event visit in data.Events.OfKind(EventKind.Visit).AtLevel(EventLevel.HeadOfState).Occurred().WithoutParts())
{
    Console.WriteLine($"{visit.Date}: {visit.Title} ({visit.Support})");
}

Investment zones = data.Investments[KnownInvestments.IsdbEconomicZonesProject];
Console.WriteLine($"{zones.Title}: {string.Join(", then ", zones.Amounts.Select(amount => $"{amount.Stage} {amount}"))}");
foreach (TotalLine line in data.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).Total().Lines)
{
    Console.WriteLine($"{line.Stage}: {line.Currency} {Range(line.Undisputed)}{(line.Disputed is { } other ? $"; disputed: {Range(other)}" : "")}");
}

Event disputed = data.Events[KnownEvents.DiplomaticRelations1994];
Console.WriteLine($"{disputed.Title}: {disputed.Date}, but {disputed.Disputes[0].Evidence.Source.Publisher.Name} says {disputed.Disputes[0].Says}");

static string Range(TotalRange range) => $"{range.Low:N0} to {range.High?.ToString("N0") ?? "?"}, {range.Count} counted";
