using KzSaData.Seeds.Guidance;
using KzSaData.Values;

namespace KzSaData.Seeds.Reading;

/// <summary>Says in error messages what a field should hold.</summary>
internal static class FieldPhrase
{
    private const int MostListed = 20;

    /// <summary>What the field holds, as in <c>a list of codes, such as ["energy"]</c>.</summary>
    public static string Holds(Field field)
    {
        (string one, string many) = field.Type switch
        {
            FieldType.Decimal or FieldType.Integer => ("a number", "numbers"),
            FieldType.Date => ("an EDTF date in quotes", "EDTF dates"),
            FieldType.Code => ("a code in quotes", "codes"),
            FieldType.Reference or FieldType.RecordReference or FieldType.EntityReference => ("an id in quotes", "ids"),
            FieldType.Object or FieldType.Localized => ("an object", "objects"),
            _ => ("text in quotes", "texts"),
        };
        return (field.IsList ? $"a list of {many}" : one) + SuchAs(field);
    }

    /// <summary>The example of a field, as in <c>, such as "USD"</c>; empty where it has none.</summary>
    public static string SuchAs(Field field) => field.Example is not { } example ? string.Empty
        : field.IsList && example[0] != '[' ? $", such as [{example}]"
        : $", such as {example}";

    /// <summary>What to do with a member that has no value.</summary>
    public static string WayOut(Field field) => field.IsRequired ? "it is required; fill it in" : "leave the member out where nothing is known";

    /// <summary>Proposes what may have been meant, or else lists what there is.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="known">What exists.</param>
    /// <param name="otherwise">What to say where the list would be too long.</param>
    public static string DidYouMean(string text, IReadOnlyCollection<string> known, string otherwise) =>
        NearestMatch.Of(text, known) is { } nearest ? $"did you mean '{nearest}'?"
        : known.Count <= MostListed ? $"there are {string.Join(", ", known)}"
        : otherwise;
}
