// The first answer of the embedded dataset: visits between the two states in some years. The exit code tells the answer, so that all can be held to the same.
using KzSaData;

return KzSaDataset.Current.Events.OfKind(EventKind.Visit).Between(KnownActors.Kazakhstan, KnownActors.SaudiArabia).During(2022, 2026).Count % 251;
