namespace KzSaData.Tool.Tests.Support;

/// <summary>Readers' commands on the small folder of seeds.</summary>
internal static class ReaderRun
{
    /// <summary>Asks the small dataset, in a pipe.</summary>
    public static CommandRun Ask(this SmallSeeds seeds, params string[] arguments) => CommandRun.In(seeds.Root, [.. arguments, "--data", "seeds"]);

    /// <summary>Asks it in a terminal.</summary>
    public static CommandRun Ask(this SmallSeeds seeds, Terminal terminal, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        ExitCode code = CommandLineProgram.Run([.. arguments, "--data", "seeds"], new Printer(output, errors, seeds.Root) { Terminal = terminal });
        return new CommandRun(code, output.ToString(), errors.ToString());
    }

    /// <summary>Writes an investment of which one sum is disputed and one is not.</summary>
    public static SmallSeeds Gift(this SmallSeeds seeds)
    {
        seeds.Write("investments/a-gift.json", """
            {
              "$schema": "../schema/investment.json",
              "id": "a-gift",
              "kind": "donation",
              "title": { "en": "A gift, with | and <5>", "ar": "هدية" },
              "summary": { "en": "Money that was promised." },
              "date": "1994",
              "areas": ["humanitarian"],
              "from": ["saudi-arabia"],
              "into": ["kazakhstan"],
              "amounts": [{ "stage": "pledged", "qualifier": "about", "best": 1500000, "currency": "USD" }],
              "aggregation": "countable",
              "evidence": [
                { "source": "gazette-1994", "locator": "p. 1", "fields": ["date", "from", "into", "amounts"] },
                { "source": "gazette-1994", "locator": "p. 2", "fields": ["date"], "stance": "contradicts", "says": "1993" }
              ]
            }
            """);
        return seeds;
    }
}
