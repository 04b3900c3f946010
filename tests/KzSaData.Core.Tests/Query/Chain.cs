namespace KzSaData.Core.Tests.Query;

/// <summary>Several steps one after the other.</summary>
/// <param name="Text">The calls as one would write them.</param>
/// <param name="Query">What they come to.</param>
/// <param name="Keeps">What they must come to.</param>
/// <param name="Order">In which order it comes.</param>
internal sealed record Chain<T>(string Text, RecordQuery<T> Query, Func<Plain<T>, bool> Keeps, RecordOrder Order)
    where T : DatasetRecord
{
    public Chain<T> With(Step<T> step) => new($"{Text}.{step.Text}", step.Ask(Query), plain => Keeps(plain) && step.Keeps(plain), step.Order ?? Order);

    public Chain<T> With(Combination<T> combination, Chain<T> other) =>
        new($"{Text}.{combination.Method.Name}({other.Text})", combination.Ask(Query, other.Query), plain => combination.Keeps(Keeps(plain), other.Keeps(plain)), Order);
}
