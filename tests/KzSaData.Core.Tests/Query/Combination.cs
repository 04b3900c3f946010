using System.Reflection;

namespace KzSaData.Core.Tests.Query;

/// <summary>Two queries joined to one, by the library and, independently, by logic.</summary>
/// <param name="Method">The method that joins them.</param>
/// <param name="Ask">The call.</param>
/// <param name="Keeps">Whether a record is kept that one and the other query keep or do not.</param>
internal sealed record Combination<T>(MethodInfo Method, Func<RecordQuery<T>, RecordQuery<T>, RecordQuery<T>> Ask, Func<bool, bool, bool> Keeps)
    where T : DatasetRecord;
