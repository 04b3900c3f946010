namespace KzSaData.Core.Tests.Query;

/// <summary>One filter, asked of the library and, independently, of plain records.</summary>
/// <param name="Text">The call, for messages.</param>
/// <param name="Ask">The call.</param>
/// <param name="Keeps">What the documentation of the call promises to keep.</param>
/// <param name="Order">The order that it puts the records in; null where it leaves it as it is.</param>
internal sealed record Step<T>(string Text, Func<RecordQuery<T>, RecordQuery<T>> Ask, Func<Plain<T>, bool> Keeps, RecordOrder? Order = null)
    where T : DatasetRecord;
