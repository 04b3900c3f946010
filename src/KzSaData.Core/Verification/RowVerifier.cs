using System.Text;
using KzSaData.Storage;

namespace KzSaData.Verification;

/// <summary>Checks that a row holds what the fields of its type may hold.</summary>
internal sealed class RowVerifier(Store store)
{
    private readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="DatasetFormatException">It does not.</exception>
    public void Verify(ObjectView view, ListedFields fields)
    {
        foreach ((Field field, bool isListed, ListedFields? nested) in fields.Fields)
        {
            if (view.Has(field.Slot))
            {
                if (!isListed)
                {
                    throw DatasetFormatException.Damaged($"a {fields.Type.Name} has a {field.Name}, which is not among its fields");
                }

                int count = field.IsList ? view.ListCount(field.Slot) : 1;
                for (int i = 0; i < count; i++)
                {
                    Verify(view, field, nested, i);
                }
            }
            else if (field.IsRequired)
            {
                throw DatasetFormatException.Damaged($"a {fields.Type.Name} lacks its {field.Name}");
            }
        }
    }

    private void Verify(ObjectView view, Field field, ListedFields? nested, int item)
    {
        if (nested is not null)
        {
            Verify(field.IsList ? view.ListObject(field.Slot, item) : view.Object(field.Slot), nested);
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
                throw StoredCode.Unknown(field.Codes.Name, value);
            case FieldType.Decimal:
                store.Image.Decimal(value);
                break;
            case FieldType.Reference:
                store.Table(field.Target).View((int)value - 1);
                break;
            case FieldType.EntityReference when !field.Targets.Contains(RecordReference.Table(value)):
                throw DatasetFormatException.Damaged($"a {field.Name} refers to what it cannot refer to");
            case FieldType.RecordReference or FieldType.EntityReference:
                store.Table(RecordReference.Table(value)).View(RecordReference.Row(value));
                break;
        }
    }
}
