namespace KzSaData.Core.Tests;

/// <summary>Several steps one after the other.</summary>
/// <param name="Text">The calls as one would write them.</param>
/// <param name="Query">What they come to.</param>
/// <param name="Keeps">What they must come to.</param>
/// <param name="NewestFirst">In which order it comes.</param>
internal sealed record Chain<T>(string Text, RecordQuery<T> Query, Func<Plain<T>, bool> Keeps, bool NewestFirst)
    where T : DatasetRecord
{
    public Chain<T> With(Step<T> step) => new($"{Text}.{step.Text}", step.Ask(Query), plain => Keeps(plain) && step.Keeps(plain), NewestFirst);

    public Chain<T> And(Chain<T> other) => new($"{Text}.And({other.Text})", Query.And(other.Query), plain => Keeps(plain) && other.Keeps(plain), NewestFirst);

    public Chain<T> Or(Chain<T> other) => new($"{Text}.Or({other.Text})", Query.Or(other.Query), plain => Keeps(plain) || other.Keeps(plain), NewestFirst);

    public Chain<T> Except(Chain<T> other) => new($"{Text}.Except({other.Text})", Query.Except(other.Query), plain => Keeps(plain) && !other.Keeps(plain), NewestFirst);

    public Chain<T> Newest() => new($"{Text}.NewestFirst()", Query.NewestFirst(), Keeps, true);
}
