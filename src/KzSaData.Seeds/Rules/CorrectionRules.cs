using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>A correction states the value that the record has since; when the record changes again, so must the ledger.</summary>
internal static class CorrectionRules
{
    public static void Check(Dataset data, Seed seed, List<Finding> findings)
    {
        string id = seed.Value.Text(CorrectionFields.Record)!;
        string field = seed.Value.Text(CorrectionFields.Field)!;
        string? expected = seed.Value.Text(CorrectionFields.New);
        DatasetRecord record = data.Find(id)!;

        // Only the last correction of a field must match: those before it were corrected themselves.
        bool superseded = data.Changes.OfType<Correction>().Any(c => c.Record == record && c.Field == field && c.Old == expected && c.New != expected);
        if (!superseded && FieldText.Of(record.Fields, new FieldPath(field)) is var actual && actual != expected)
        {
            findings.Add(new Finding(
                RecordRule.StaleCorrection,
                $"the correction says that '{field}' of '{id}' is {Quoted(expected)} now, but it is {Quoted(actual)}; add a correction from the one to the other, with reason and evidence",
                seed.Path!,
                (seed.Value.Slots[CorrectionFields.New] ?? seed.Value).Offset));
        }
    }

    private static string Quoted(string? value) => value is null ? "absent" : $"'{value}'";
}
