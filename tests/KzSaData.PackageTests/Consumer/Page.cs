using KzSaData;

namespace Consumer;

/// <summary>What a program sends: a record beside its own members, a list, and values.</summary>
internal sealed record Page(Event Item, int Total, List<Event> All, LocalizedText Title, EdtfDate? Date, Support Support, RecordId<Event> Id);
