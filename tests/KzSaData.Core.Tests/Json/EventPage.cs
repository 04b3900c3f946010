namespace KzSaData.Core.Tests.Json;

/// <summary>What a program writes of its own: a record, a list, and values beside them.</summary>
public sealed record EventPage(Event Item, int Total, List<Event> All, LocalizedText Title, EdtfDate? Date, Money Sum);
