namespace KzSaData.Compiler.Tests.Support;

/// <summary>The small folder of seeds, of another pair of countries.</summary>
internal static class OtherPair
{
    /// <summary>Uzbekistan and Qatar; all the rest is as it was.</summary>
    public static SmallSeeds UzbekistanAndQatar()
    {
        SmallSeeds seeds = new();
        seeds.Delete("actors/kazakhstan.json");
        seeds.Delete("actors/saudi-arabia.json");
        seeds.State("uzbekistan", "UZ", "Uzbekistan", "Өзбекстан", "Узбекистан", "أوزبكستان");
        seeds.State("qatar", "QA", "Qatar", "Катар", "Катар", "قطر");
        foreach (string file in new[] { "release.json", "events/1994-visit.json" })
        {
            string path = Path.Combine(seeds.Path, file);
            File.WriteAllText(path, File.ReadAllText(path)
                .Replace("\"kazakhstan\"", "\"uzbekistan\"", StringComparison.Ordinal)
                .Replace("\"saudi-arabia\"", "\"qatar\"", StringComparison.Ordinal));
        }

        return seeds;
    }
}
