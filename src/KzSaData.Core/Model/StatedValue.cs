using KzSaData.Schema;

namespace KzSaData.Model;

/// <summary>What a source gives in the place of a value of a record, read as what the field holds; all null where it is text or nothing.</summary>
internal readonly record struct StatedValue(EdtfDate? Date = null, MoneyEstimate? Money = null, Estimate? Number = null, CodeEntry? Code = null, Actor? Actor = null)
{
    /// <summary>Reads what a source gives in the place of a field of a record or of an item of a list.</summary>
    public static StatedValue Read(DatasetRecord record, FieldPath path, string? says)
    {
        if (says is null || path.FieldIn(record.EntityType.ObjectType) is not { } field)
        {
            return default;
        }

        Field compared = Compared(field);
        return compared.Comparison switch
        {
            Comparison.Date => EdtfDate.TryParse(says, out EdtfDate? date) ? new StatedValue(Date: date) : default,
            Comparison.Money => MoneyEstimate.TryParse(says, out MoneyEstimate? money) ? new StatedValue(Money: money) : default,
            Comparison.Number => Estimate.TryParse(says, out Estimate? number) ? new StatedValue(Number: number) : default,
            Comparison.Code => compared.Codes!.TryGetValue(says, out int code) ? new StatedValue(Code: compared.Codes.Entry(code)) : default,
            _ => NamesActors(field) && record.Graph.Actors.Find(says) is int row and >= 0 ? new StatedValue(Actor: record.Graph.Actors.At(row)) : default,
        };
    }

    /// <summary>The field whose value stands for an item: a step or a status is compared by its date.</summary>
    public static Field Compared(Field field) =>
        field is { Comparison: Comparison.None, ObjectType: { } type, ValueMember: { } member } && type.Find(member) is { Comparison: Comparison.Date } date ? date : field;

    private static bool NamesActors(Field field) => field.Target == TableId.Actor || (field.Key.Count > 0 && field.ObjectType?.Find(field.Key[0])?.Target == TableId.Actor);
}
