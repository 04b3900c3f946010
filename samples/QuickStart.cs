#:property PublishAot=false
#:project ../src/KzSaData/KzSaData.csproj
using KzSaData;

Dataset data = KzSaDataset.Current;
foreach (Event visit in data.Events.OfKind(EventKind.Visit).Between(KnownActors.Kazakhstan, KnownActors.SaudiArabia).Occurred().WithoutParts().AtLevel(EventLevel.HeadOfState).During(2022, 2026))
{
    Console.WriteLine($"{visit.Date!.ToText("en")}: {visit.Title} ({visit.Support.Label("en")})");
}

Console.WriteLine("Saudi money for Kazakhstan, each sum once, at its latest stage:");
foreach (TotalLine line in data.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).Total().Lines)
{
    string disputed = line.Disputed is { } range ? $"; disputed: {range.ToText(line.Currency, "en")}" : "";
    Console.WriteLine($"{line.Stage.Label("en")}: {line.Undisputed.ToText(line.Currency, "en")} ({line.Undisputed.Count}){disputed}");
}

Event relations = data.Events[KnownEvents.DiplomaticRelations1994];
Console.WriteLine($"{relations.Title}: {relations.Date}, but {relations.Disputes[0].Evidence.Source.Publisher.Name} says {relations.Disputes[0].Date}");
