using KzSaData.Image;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>Where another source refers to a source.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class CitedIn
{
    internal CitedIn(ObjectView view, Dataset data)
    {
        Source = data.SourceTable.At(view.Row(CitedInShape.Source));
        Locator = view.RequiredText(CitedInShape.Locator);
    }

    /// <summary>The source that cites it.</summary>
    public Source Source { get; }

    /// <summary>Where it does so, such as <c>reference [3]</c>.</summary>
    public string Locator { get; }
}
