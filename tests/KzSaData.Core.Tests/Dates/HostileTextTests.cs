using FsCheck;
using FsCheck.Fluent;

namespace KzSaData.Core.Tests.Values;

/// <summary>Whatever text comes in, reading it ends in a value or a FormatException that can itself be written as UTF-8.</summary>
public sealed class HostileTextTests
{
    private static readonly (string Name, Action<string> Parse, Func<string, bool> TryParse)[] Readers =
    [
        ("date", text => EdtfDate.Parse(text), text => EdtfDate.TryParse(text, out _)),
        ("hijri", text => HijriPeriod.Parse(text), text => HijriPeriod.TryParse(text, out _)),
        ("currency", text => Currency.Parse(text), text => Currency.TryParse(text, out _)),
        ("estimate", text => Estimate.Parse(text), text => Estimate.TryParse(text, out _)),
        ("sum", text => MoneyEstimate.Parse(text), text => MoneyEstimate.TryParse(text, out _)),
    ];

    private static readonly string[] Strangers =
    [
        "", " ", "\0", "\t1994", "1994\n", "1994\0", "24\0", "USD 24\0", "\uD800", "1994-\uDFFF9", "١٩٩٤", "१९९४", "１９９４", "1994−09", "1994–1996",
        "\uFEFF1994", "1994\u200F", "1e5", "1E+5", "+5", "5.", ".5", "-", "--5", "5-", "1,000", "1 000", "0x10", "NaN", "∞", "~", ">=", "<=", "..", "...", "....",
        "5..", "..5", "7000..5000", "5..6..", "5...7", "5..6..7..8", "~5..7", "USD ", "USD  5", "usd 5", "US$ 5", "€5", "KŽT 5", "USD5",
        "[[1994]]", "[1994]]", "[,]", "[ 1994,1995]", "1994/1995]", "-", "-199-", "--1994", "X", "XXXX", "??", "%", "Y", "[..1994..]", "[....]",
    ];

    [Fact]
    public void Strange_texts_are_refused_with_a_printable_message()
    {
        string[] huge = [new('9', 100_000), $"[{string.Join(',', Enumerable.Repeat("1994", 100_000))}]", new('[', 100_000), new('/', 100_000), "USD " + new string('1', 100_000)];
        foreach ((string name, Action<string> parse, Func<string, bool> tryParse) in Readers)
        {
            foreach (string text in Strangers.Concat(huge))
            {
                tryParse(text).Should().BeFalse("'{0}' is no {1}", text.Length > 100 ? "huge" : text, name);
                Action reading = () => parse(text);
                string message = reading.Should().Throw<FormatException>().Which.Message;
                message.Length.Should().BeLessThan(400);
                new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(message).Should().BePositive();
            }
        }
    }

    [Fact]
    public void Any_text_reads_or_is_refused_and_both_ways_of_reading_agree()
    {
        Gen<string> nearMisses =
            from valid in Gen.OneOf(EdtfSamples.Texts, EstimateSamples.Estimates.Select(estimate => $"USD {estimate}"), Gen.Elements("1446-12-09", "USD", "5000..7000"))
            from at in Gen.Choose(0, valid.Length)
            from remove in Gen.Choose(0, 2)
            from insert in Gen.Elements("", "-", "/", ".", "X", ",", "[", "]", "~", "0", "9", "\0", "\uD800", " ", "٣")
            select valid.Insert(at, insert).Remove(Math.Min(at, valid.Length), Math.Min(remove, valid.Length - at));
        Gen<string> anything = Gen.OneOf(nearMisses, ArbMap.Default.GeneratorFor<string>().Where(text => text is not null));

        Prop.ForAll(anything.ToArbitrary(), text => Readers.All(reader => Reads(reader.Parse, text) == reader.TryParse(text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static bool Reads(Action<string> parse, string text)
    {
        try
        {
            parse(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
