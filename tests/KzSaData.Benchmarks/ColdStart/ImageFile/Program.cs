// The same first answer of an image in a file, of any size.
using KzSaData;

using Dataset data = Dataset.Open(args[0]);
return data.Events.OfKind(EventKind.Visit).Between(RecordId<Actor>.Parse("kazakhstan"), RecordId<Actor>.Parse("saudi-arabia")).During(2022, 2026).Count % 251;
