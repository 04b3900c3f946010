#:property PublishAot=false
#:project ../src/KzSaData/KzSaData.csproj
using KzSaData;

Dataset data = KzSaDataset.Current;
foreach (Event visit in data.Events.OfKind(EventKind.Visit).AtLevel(EventLevel.HeadOfState).Occurred().WithoutParts())
{
    Console.WriteLine($"{visit.Date?.ToText("en")}: {visit.Title} ({visit.Support})");
}

Investment zones = data.Investments[KnownInvestments.IsdbEconomicZonesProject];
Console.WriteLine($"{zones.Title}: {string.Join(", then ", zones.Amounts.Select(amount => $"{amount.Stage.Label("en").ToLowerInvariant()} {amount.ToText("en")}"))}");
foreach (TotalLine line in data.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).Total().Lines)
{
    Console.WriteLine($"{line.Stage.Label("en")}: {line.Undisputed.ToText(line.Currency, "en")}{(line.Disputed is { } other ? $"; disputed: {other.ToText(line.Currency, "en")}" : "")}");
}

Event disputed = data.Events[KnownEvents.DiplomaticRelations1994];
Console.WriteLine($"{disputed.Title}: {disputed.Date?.ToText("en")}, but {disputed.Disputes[0].Evidence.Source.Publisher.Name} says {disputed.Disputes[0].Date?.ToText("en")}");
