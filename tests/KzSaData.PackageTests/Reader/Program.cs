// A program that asks the published dataset and nothing else, as most do.
using KzSaData;

Dataset data = KzSaDataset.Current;
int fields = data.Events.OfKind(EventKind.Visit).Sum(static visit => visit.Fields.Values.Count());
Console.WriteLine($"{data.Events.Count > 0 && fields > 0}");
