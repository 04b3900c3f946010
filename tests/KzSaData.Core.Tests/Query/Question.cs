namespace KzSaData.Core.Tests.Query;

/// <summary>A chain, and what a plain list answers to it.</summary>
internal sealed class Question<T>(Chain<T> chain, Oracle<T> oracle, RecordSet<T> all, Dataset data)
    where T : DatasetRecord
{
    /// <summary>The chain asked of the library.</summary>
    public RecordQuery<T> Query => chain.Query;

    /// <summary>All records of the kind.</summary>
    public RecordSet<T> All => all;

    public Dataset Data => data;

    /// <summary>What must come, in its order.</summary>
    public List<Plain<T>> Expected { get; } = oracle.Ask(chain);

    /// <summary>The same in order of date, whatever order the chain asks for.</summary>
    public List<Plain<T>> OldestFirst => oracle.Ask(chain with { Order = RecordOrder.OldestFirst });
}
