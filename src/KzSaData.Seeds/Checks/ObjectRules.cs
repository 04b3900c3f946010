using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Checks;

/// <summary>Checks the members of an object that only make sense together.</summary>
internal static class ObjectRules
{
    /// <summary>Checks an object by what is known of its type.</summary>
    /// <param name="node">The object.</param>
    /// <param name="seen">The slots of the members that stand there, each a bit, also where the value could not be read: that is an error already.</param>
    /// <param name="languages">The languages that texts may be in.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(ObjectNode node, ulong seen, SeedLanguages languages, Findings findings)
    {
        if (node.ObjectType == languages.TextType)
        {
            TextScript.Check(node, languages, findings);
            TextLanguage.Check(node, languages, findings);
        }
        else if (node.ObjectType == PlaceFields.ObjectType)
        {
            CheckCoordinates(node, seen, findings);
        }
        else if (node.ObjectType.Number != Comparison.None)
        {
            CheckEstimate(node, seen, findings);
            if (node.ObjectType.Number == Comparison.Money)
            {
                CheckCurrency(node, findings);
            }
        }
    }

    private static void CheckEstimate(ObjectNode node, ulong seen, Findings findings)
    {
        // Without one of its members that is an error already, and nothing more can be said.
        bool isRead = EstimateFields.All.All(field => node.Slots[field.Slot] is not null || !IsSeen(seen, field.Slot));
        if (isRead && node.Slots[EstimateFields.Qualifier] is NumberNode qualifier
            && !Estimate.TryCreate((Qualifier)(int)qualifier.Value, node.Number(EstimateFields.Low), node.Number(EstimateFields.Best), node.Number(EstimateFields.High), out _, out string? reason))
        {
            findings.Add(SeedRule.InvalidEstimate, qualifier.Offset, reason);
        }
    }

    private static void CheckCurrency(ObjectNode node, Findings findings)
    {
        // XXX and XTS are codes of ISO 4217, for no currency and for tests: no amount is in them.
        if (node.Slots[AmountFields.Currency] is TextNode { Text.Length: 3 } code && code.Text.All(char.IsAsciiLetterUpper) && (code.Text is "XXX" or "XTS" || !Currency.TryParse(code.Text, out _)))
        {
            findings.Add(SeedRule.UnknownCurrency, code.Offset, $"ISO 4217 has no currency '{code.Text}'; write its code, such as USD, SAR or KZT");
        }
    }

    private static void CheckCoordinates(ObjectNode node, ulong seen, Findings findings)
    {
        CheckDegrees(node, PlaceFields.Latitude, 90, findings);
        CheckDegrees(node, PlaceFields.Longitude, 180, findings);
        bool latitude = IsSeen(seen, PlaceFields.Latitude);
        if (latitude != IsSeen(seen, PlaceFields.Longitude) || latitude != IsSeen(seen, PlaceFields.Precision))
        {
            findings.Add(SeedRule.InvalidCoordinates, node.Offset, "'latitude', 'longitude' and 'precision' come together; add what is missing, or leave all three out");
        }
    }

    private static void CheckDegrees(ObjectNode node, int slot, decimal most, Findings findings)
    {
        if (node.Slots[slot] is NumberNode degrees && Math.Abs(degrees.Value) > most)
        {
            findings.Add(SeedRule.InvalidCoordinates, degrees.Offset, $"degrees run from -{most} to {most}; have latitude and longitude been exchanged?");
        }
    }

    private static bool IsSeen(ulong seen, int slot) => (seen & (1UL << slot)) != 0;
}
