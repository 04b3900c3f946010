using System.Text;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Verification;

/// <summary>Checks that a row holds what the fields of its type may hold.</summary>
internal sealed class RowVerifier(Store store)
{
    private readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="DatasetFormatException">It does not.</exception>
    public void Verify(ObjectView view, ObjectType type)
    {
        foreach (Field field in type.Fields)
        {
            if (view.Has(field.Slot))
            {
                int count = field.IsList ? view.ListCount(field.Slot) : 1;
                for (int i = 0; i < count; i++)
                {
                    Verify(view, field, i);
                }
            }
            else if (field.Required)
            {
                throw DatasetFormatException.Damaged($"a {type.Name} lacks its {field.Name}");
            }
        }
    }

    private void Verify(ObjectView view, Field field, int item)
    {
        if (field.Type == FieldType.Object)
        {
            Verify(field.IsList ? view.ListObject(field.Slot, item) : view.Object(field.Slot), field.ObjectType!);
        }
        else if (field.Type == FieldType.Localized)
        {
            VerifyLocalized(view.Object(field.Slot), field);
        }
        else if (field.IsString)
        {
            strict.GetCharCount(field.IsList ? view.ListUtf8(field.Slot, item) : view.Utf8(field.Slot));
        }
        else
        {
            VerifyNumber(field, field.IsList ? view.ListNumber(field.Slot, item) : view.Slot(field.Slot));
        }
    }

    private void VerifyLocalized(ObjectView text, Field field)
    {
        if (!text.Has(0) || text.SlotCount != store.Image.Languages.Count)
        {
            throw DatasetFormatException.Damaged($"a {field.Name} is not in the languages of the release");
        }

        for (int place = 0; place < text.SlotCount; place++)
        {
            strict.GetCharCount(text.Utf8(place));
        }
    }

    private void VerifyNumber(Field field, uint value)
    {
        switch (field.Type)
        {
            case FieldType.Code when !field.Codes!.Contains((int)value):
                throw DatasetFormatException.Damaged($"{field.Codes.Name} has no {value}");
            case FieldType.Decimal:
                store.Image.Decimal(value);
                break;
            case FieldType.Reference:
                store.Table(field.Target).View((int)value - 1);
                break;
            case FieldType.RecordReference:
                store.Table(RecordReference.Table(value)).View(RecordReference.Row(value));
                break;
        }
    }
}
