using KzSaData.Image;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>An id that was published once and is never used again.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class RetiredId : DatasetChange
{
    internal RetiredId(Dataset data, ObjectView view)
        : base(
            view.Date(RetiredShape.Date) ?? throw new DatasetFormatException("The image is damaged: a retired id has no date."),
            view.RequiredText(RetiredShape.Version),
            view.RequiredText(RetiredShape.Reason))
    {
        Key = view.RequiredText(RetiredShape.Id);
        Kind = (RecordKind)view.Code(RetiredShape.Kind);
        Successor = view.Has(RetiredShape.Successor) ? data.RecordAt(view.Slot(RetiredShape.Successor)) : null;
    }

    /// <summary>The id as text.</summary>
    public string Key { get; }

    /// <summary>The kind of the record that had it.</summary>
    public RecordKind Kind { get; }

    /// <summary>The record that stands for it now, or null.</summary>
    public DatasetRecord? Successor { get; }
}
