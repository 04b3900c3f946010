using System.Globalization;
using System.Text.Unicode;
using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Model;

/// <summary>Reads what a slot holds as text, and texts as what they stand for.</summary>
internal static class ScalarText
{
    /// <summary>The content of a slot as JSON has it, without quotes; null for objects.</summary>
    public static string? Of(Field field, uint slot, EntityGraph graph) => field.Type switch
    {
        FieldType.Code => Code(field, slot).Code,
        FieldType.Integer => (slot - 1).ToString(CultureInfo.InvariantCulture),
        FieldType.Decimal => graph.Store.Image.Decimal(slot).ToString(CultureInfo.InvariantCulture),
        FieldType.Reference => Id(field, graph.Store.Table(field.Target).View((int)slot - 1)),
        FieldType.RecordReference or FieldType.EntityReference => Id(field, graph.Store.Table(RecordReference.Table(slot)).View(RecordReference.Row(slot))),
        _ when field.IsString => graph.Store.Image.Text(slot) ?? throw Damaged(field),
        _ => null,
    };

    public static CodeEntry Code(Field field, uint slot) => field.Codes!.Contains((int)slot) ? field.Codes.Entry((int)slot) : throw Damaged(field);

    public static EdtfDate Date(string text) => EdtfDate.TryParse(text, out EdtfDate? date) ? date : throw DatasetFormatException.Damaged($"{Quotation.Of(text)} is no date");

    public static HijriPeriod Hijri(string text) => HijriPeriod.TryParse(text, out HijriPeriod? period) ? period : throw DatasetFormatException.Damaged($"{Quotation.Of(text)} is no hijri date");

    public static Uri Url(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? url) ? url : throw DatasetFormatException.Damaged($"{Quotation.Of(text)} is no address");

    // Ids are ASCII; what is no text at all would become another one unseen.
    private static string Id(Field field, ObjectView view) => Utf8.IsValid(view.Utf8(RecordFields.Id)) ? view.Text(RecordFields.Id) ?? string.Empty : throw Damaged(field);

    private static DatasetFormatException Damaged(Field field) => DatasetFormatException.Damaged($"it holds no proper '{field.Name}'");
}
