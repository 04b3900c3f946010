using System.Globalization;

namespace KzSaData.Core.Tests.Values;

/// <summary>A value of the table of words: its kind, and its exact text.</summary>
/// <param name="Kind">Date, hijri, estimate, money, claim, or a quantity with its unit.</param>
/// <param name="Text">The exact text.</param>
internal sealed record WordedValue(string Kind, string Text)
{
    public string In(string language) => Kind switch
    {
        "date" => EdtfDate.Parse(Text).ToText(language),
        "hijri" => HijriPeriod.Parse(Text).ToText(language),
        "estimate" => Estimate.Parse(Text).ToText(language),
        "money" => new Money(decimal.Parse(Text.AsSpan(4), CultureInfo.InvariantCulture), Currency.Parse(Text[..3])).ToText(language),
        "claim" => MoneyEstimate.Parse(Text).ToText(language),
        "quantity" => new AmountText(Wordings.Of(language), Text[(Text.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Of(Estimate.Parse(Text[..Text.IndexOf(' ', StringComparison.Ordinal)])),
        _ => throw new ArgumentException($"'{Kind}' is none of the kinds of the table"),
    };
}
