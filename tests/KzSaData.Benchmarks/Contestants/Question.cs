namespace KzSaData.Benchmarks;

/// <summary>What the contestants are asked for.</summary>
internal static class Question
{
    public const CooperationArea Area = CooperationArea.Energy;
    public const string State = "saudi-arabia";
    public const string Into = "kazakhstan";
    public const int FirstYear = 2015;
    public const int LastYear = 2020;

    /// <summary>The first and last year that the real dataset covers; years are counted for these.</summary>
    public const string Word = "invest";
    public const string FirstWord = "energy";
    public const string SecondWord = "minister";
}
