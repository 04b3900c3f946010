namespace KzSaData;

/// <summary>How a number is meant by those who give it.</summary>
/// <threadsafety>An enumeration, and therefore safe to use from several threads.</threadsafety>
public enum Qualifier
{
    /// <summary>The number itself: <c>24</c>.</summary>
    Exactly = 1,

    /// <summary>The number or one near it, "about", "some", "nearly": <c>~7000</c>.</summary>
    About = 2,

    /// <summary>The number or more, "at least", "more than": <c>&gt;=12000</c>.</summary>
    AtLeast = 3,

    /// <summary>The number or less, "up to": <c>&lt;=20000</c>.</summary>
    AtMost = 4,

    /// <summary>Between two numbers, both included: <c>5000..7000</c>.</summary>
    Between = 5,
}
