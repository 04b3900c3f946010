// The first answer of the embedded dataset: visits between the two states in some years.
using KzSaData;

return KzSaDataset.Current.Events.OfKind(EventKind.Visit).Between(KnownActors.Kazakhstan, KnownActors.SaudiArabia).During(2022, 2026).Count > 0 ? 0 : 1;
