namespace KzSaData.Benchmarks;

/// <summary>A way to hold the records and to ask them. All contestants are asked the same, and answer the same.</summary>
/// <remarks>Each answers a number that depends on all that it found, so that none can leave out work, and the answers can be compared.</remarks>
public abstract class Contestant : IDisposable
{
    /// <summary>The name in reports.</summary>
    public abstract string Name { get; }

    /// <summary>Looks up an event by its id.</summary>
    public abstract long ById(string id);

    /// <summary>Counts the events of an area.</summary>
    public abstract long OneFilter();

    /// <summary>Counts the events of an area that a state or somebody at home in it takes part in.</summary>
    public abstract long TwoFilters();

    /// <summary>The same, of some years.</summary>
    public abstract long ThreeFilters();

    /// <summary>Counts the events that may fall in some years.</summary>
    public abstract long During();

    /// <summary>Counts the events that must fall in some years.</summary>
    public abstract long SurelyDuring();

    /// <summary>Counts the events that have the start of a word in their title or summary.</summary>
    public abstract long Search();

    /// <summary>Counts the events that have a word, also in other forms where it can find them.</summary>
    public abstract long SearchForm();

    /// <summary>Counts the events that have two words.</summary>
    public abstract long SearchTwoWords();

    /// <summary>Counts the events for which a condition holds that is written in the language of the program, where it can be.</summary>
    public abstract long Where();

    /// <summary>Counts the events of each actor.</summary>
    public abstract long CountByActor();

    /// <summary>Adds up the investments into a state.</summary>
    public abstract long Total();

    /// <summary>Counts the events of an area by year.</summary>
    public abstract long CountByYear();

    /// <summary>Reads id and title of the first twenty events of an area.</summary>
    public abstract long FirstTwenty();

    /// <summary>Reads id and title of the last twenty events of an area.</summary>
    public abstract long NewestTwenty();

    /// <summary>Reads title, date and areas of all events, which nobody has read before.</summary>
    public abstract long EnumerateFirst();

    /// <summary>Reads title, date and areas of all events again.</summary>
    public abstract long EnumerateAgain();

    /// <summary>Reads title, date and areas of the records of all kinds again, in the order of their dates.</summary>
    public abstract long EnumerateKinds();

    /// <inheritdoc/>
    public abstract void Dispose();
}
