namespace KzSaData.TestKit.Samples;

/// <summary>The languages of the samples.</summary>
internal static class TestLanguages
{
    /// <summary>Those of the published dataset: English, Kazakh, Russian and Arabic.</summary>
    public static SeedLanguages Four { get; } = new([new("en", "Latn"), new("kk", "Cyrl"), new("ru", "Cyrl"), new("ar", "Arab")]);
}
