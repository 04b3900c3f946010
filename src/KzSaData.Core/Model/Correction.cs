using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>A published value that was wrong, and what replaced it.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Correction>))]
public sealed class Correction : DatasetChange, IDatasetObject
{
    private readonly ObjectValue fields;

    internal Correction(EntityGraph graph, ObjectView view)
        : base(
            view.Date(CorrectionFields.Date) ?? throw DatasetFormatException.Damaged("a correction has no date"),
            view.RequiredText(CorrectionFields.Version),
            view.RequiredText(CorrectionFields.Reason))
    {
        fields = new ObjectValue(view, CorrectionFields.ObjectType, graph);
        Record = graph.RecordAt(view.Slot(CorrectionFields.Record));
        Field = view.RequiredText(CorrectionFields.Field);
        Old = view.Text(CorrectionFields.Old);
        New = view.Text(CorrectionFields.New);
        Source = graph.Sources.At(view.Row(CorrectionFields.Source));
        Locator = view.RequiredText(CorrectionFields.Locator);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>The record.</summary>
    public DatasetRecord Record { get; }

    /// <summary>The field, as evidence names it.</summary>
    public string Field { get; }

    /// <summary>The value as it was published, or null where there was none.</summary>
    public string? Old { get; }

    /// <summary>The value since, or null where there is none any more.</summary>
    public string? New { get; }

    /// <summary>The source on whose evidence it was changed.</summary>
    public Source Source { get; }

    /// <summary>Where in the source.</summary>
    public string Locator { get; }

    /// <summary>The record, its field, and both values, such as <c>acwa-wind-farm, amounts/committed: USD 1 → USD 2</c>.</summary>
    public override string ToString() => $"{Record.Key}, {Field}: {Old ?? "nothing"} → {New ?? "nothing"}";
}
