using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>A capacity or another quantity that is not money.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class Quantity
{
    internal Quantity(ObjectView view)
    {
        What = view.RequiredText(QuantityFields.What);
        Value = EstimateView.Read(view);
        Unit = view.RequiredText(QuantityFields.Unit);
    }

    /// <summary>What is counted, in English, such as <c>capacity</c>.</summary>
    public string What { get; }

    /// <summary>The number with its qualifier.</summary>
    public Estimate Value { get; }

    /// <summary>The unit: UCUM where it has one, else an English noun in the singular.</summary>
    public string Unit { get; }
}
