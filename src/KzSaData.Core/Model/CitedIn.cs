using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>Where another source refers to a source.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class CitedIn
{
    internal CitedIn(ObjectView view, EntityGraph graph)
    {
        Source = graph.Sources.At(view.Row(CitedInFields.Source));
        Locator = view.RequiredText(CitedInFields.Locator);
    }

    /// <summary>The source that cites it.</summary>
    public Source Source { get; }

    /// <summary>Where it does so, such as <c>reference [3]</c>.</summary>
    public string Locator { get; }

    /// <summary>The id of the source that cites it, and where.</summary>
    public override string ToString() => $"{Source.Key}, {Locator}";
}
