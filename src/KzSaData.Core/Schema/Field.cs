using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Schema;

/// <summary>One field of a type: its place in the seed and in the image, and what it may hold. Nothing else in the library lists fields.</summary>
/// <param name="Slot">Its place among the slots of the image; never reused for another meaning.</param>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Type">What it holds.</param>
internal sealed record Field(int Slot, string Name, FieldType Type)
{
    /// <summary>Whether a seed must have it.</summary>
    public bool Required { get; init; }

    /// <summary>Whether it holds a list (never an empty one) of the type.</summary>
    public bool IsList { get; init; }

    /// <summary>The code list, where <see cref="Type"/> is <see cref="FieldType.Code"/>.</summary>
    public CodeList? Codes { get; init; }

    /// <summary>The code that leaving the field out stands for; the canonical seed leaves it out.</summary>
    public string? Default { get; init; }

    /// <summary>The type of the object, where <see cref="Type"/> is <see cref="FieldType.Object"/>.</summary>
    public ObjectType? ObjectType { get; init; }

    /// <summary>The table that a <see cref="FieldType.Reference"/> points into.</summary>
    public TableId Target { get; init; }

    /// <summary>Whether evidence must name the field when a record has it.</summary>
    public bool NeedsEvidence { get; init; }

    /// <summary>The field that tells the items of a list apart, for paths such as <c>amounts/committed</c>.</summary>
    public string? Key { get; init; }

    /// <summary>The indexes that it gives keys to.</summary>
    public IReadOnlyList<FieldIndex> Indexes { get; init; } = [];

    /// <summary>Whether the words of the text are searched.</summary>
    public bool IsSearched { get; init; }

    /// <summary>Whether its slot is the place of a string.</summary>
    public bool IsString => Type is FieldType.Text or FieldType.Date or FieldType.Hijri or FieldType.Url;
}
