using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>An id that was published once and is never used again.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<RetiredId>))]
public sealed class RetiredId : DatasetChange, IDatasetObject
{
    private readonly ObjectValue fields;

    internal RetiredId(EntityGraph graph, ObjectView view)
        : base(
            view.Date(RetiredFields.Date) ?? throw DatasetFormatException.Damaged("a retired id has no date"),
            view.RequiredText(RetiredFields.Version),
            view.RequiredText(RetiredFields.Reason))
    {
        fields = new ObjectValue(view, RetiredFields.ObjectType, graph);
        Key = view.RequiredText(RetiredFields.Id);
        Kind = view.Code(RetiredFields.Kind, RecordKindCodes.Last);
        Successor = view.Has(RetiredFields.Successor) ? graph.RecordAt(view.Slot(RetiredFields.Successor)) : null;
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>The id as text.</summary>
    public string Key { get; }

    /// <summary>The kind of the record that had it.</summary>
    public RecordKind Kind { get; }

    /// <summary>The record that stands for it now, or null.</summary>
    public DatasetRecord? Successor { get; }

    /// <summary>The id and its successor.</summary>
    public override string ToString() => Successor is { } record ? $"{Key} → {record.Key}" : $"{Key} (retired)";
}
