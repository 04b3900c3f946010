namespace KzSaData.Schema;

/// <summary>One field of a shape: its place in the seed and in the image, what it may hold, and what contributors are told about it.</summary>
/// <param name="Slot">Its place among the slots of the image; never reused for another meaning.</param>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Description">One or two sentences for contributors; they become the description in the JSON Schema.</param>
internal sealed record Field(int Slot, string Name, FieldType Type, string Description)
{
    /// <summary>Whether a seed must have it.</summary>
    public bool Required { get; init; }

    /// <summary>Whether it holds a list (never an empty one) of the type.</summary>
    public bool IsList { get; init; }

    /// <summary>The code list, where <see cref="Type"/> is <see cref="FieldType.Code"/>.</summary>
    public CodeList? Codes { get; init; }

    /// <summary>The code that leaving the field out stands for; the canonical seed leaves it out.</summary>
    public string? Default { get; init; }

    /// <summary>The shape of the object, where <see cref="Type"/> is <see cref="FieldType.Object"/>.</summary>
    public Shape? Shape { get; init; }

    /// <summary>The table that a <see cref="FieldType.Reference"/> points into.</summary>
    public TableId Target { get; init; }

    /// <summary>Whether evidence must name the field when a record has it.</summary>
    public bool NeedsEvidence { get; init; }

    /// <summary>The field that tells the items of a list apart, for paths such as <c>amounts/committed</c>.</summary>
    public string? Key { get; init; }

    /// <summary>A regular expression that the text must match, in the dialect of JSON Schema; the reader checks the same by hand.</summary>
    public string? Pattern { get; init; }

    /// <summary>A value as it should be, as JSON.</summary>
    public string? Example { get; init; }

    /// <summary>A value as it should not be, and why, as text.</summary>
    public string? BadExample { get; init; }
}
