namespace KzSaData.Benchmarks;

/// <summary>What the contestants are asked for.</summary>
internal static class Question
{
    public const CooperationArea Area = CooperationArea.Energy;
    public const int AreaCode = (int)Area;
    public const EventKind Kind = EventKind.Visit;
    public const string State = "saudi-arabia";
    public const string Into = "kazakhstan";
    public const int FirstYear = 2015;
    public const int LastYear = 2020;

    public const string Word = "invest";
    public const string Form = "investments";
    public const string FirstWord = "energy";
    public const string SecondWord = "minister";
}
