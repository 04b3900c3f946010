using KzSaData.Schema;

namespace KzSaData;

/// <summary>One field of a type: its name, what it may hold, and all that follows from it. Nothing else in the library lists fields.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class Field
{
    /// <summary>Declares a field.</summary>
    /// <param name="slot">Its place among the slots of the image; never reused for another meaning.</param>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="type">What it holds.</param>
    internal Field(int slot, string name, FieldType type)
    {
        Slot = slot;
        Name = name;
        Type = type;
    }

    /// <summary>The name, as in JSON.</summary>
    public string Name { get; }

    /// <summary>What it holds; of a list, what each item is.</summary>
    public FieldType Type { get; }

    /// <summary>Whether every object of the type has it.</summary>
    public bool IsRequired { get; internal init; }

    /// <summary>Whether it holds a list (never an empty one) of the type.</summary>
    public bool IsList { get; internal init; }

    /// <summary>The code list, where <see cref="Type"/> is <see cref="FieldType.Code"/>; else null.</summary>
    public CodeList? Codes { get; internal init; }

    /// <summary>The code that leaving the field out stands for, or null; the canonical seed leaves it out.</summary>
    public string? Default { get; internal init; }

    /// <summary>The type of the object, where <see cref="Type"/> is <see cref="FieldType.Object"/>; else null.</summary>
    public ObjectType? ObjectType { get; internal init; }

    /// <summary>The type of the entities that it refers to, where <see cref="Type"/> is <see cref="FieldType.Reference"/>; else null.</summary>
    public EntityType? RefersTo => Target == default ? null : Tables.Of(Target).EntityType;

    internal int Slot { get; }

    /// <summary>The table that a <see cref="FieldType.Reference"/> points into.</summary>
    internal TableId Target { get; init; }

    /// <summary>The tables that an <see cref="FieldType.EntityReference"/> may point into.</summary>
    internal IReadOnlyList<TableId> Targets { get; init; } = [];

    /// <summary>Whether evidence must name the field when a record has it.</summary>
    internal bool NeedsEvidence { get; init; }

    /// <summary>Whether that what a record tells happened is a claim about this field; a kind without such a field is judged by its participants.</summary>
    internal bool TellsThatItHappened { get; init; }

    /// <summary>The members that tell the items of a list apart. The first names them in paths such as <c>amounts/committed</c>.</summary>
    internal IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The item that is meant where a path names the list alone, and a value is compared with it.</summary>
    internal ItemChoice MainItem { get; init; }

    /// <summary>The member of an object that is its value: in a ledger, and where two are compared.</summary>
    internal string? ValueMember { get; init; }

    /// <summary>The one other member of an item that is a value of its own in a ledger.</summary>
    internal string? Detail { get; init; }

    /// <summary>What the items of a list without a key are called: text with members in braces, such as <c>{kind} {to}</c>.</summary>
    internal string? ItemName { get; init; }

    /// <summary>What a reader is told where an item of a list has no such member.</summary>
    internal string? Absence { get; init; }

    /// <summary>Whether it may change after publication without an entry in the ledger, as wording and lists without a key may anyway.</summary>
    internal bool MayChange { get; init; }

    /// <summary>Whether two records of a kind that differ in it are two by nature, however alike they look.</summary>
    internal bool TellsRecordsApart { get; init; }

    /// <summary>The indexes that it gives keys to.</summary>
    internal IReadOnlyList<FieldIndex> Indexes { get; init; } = [];

    /// <summary>Whether its words are searched: of a text, of what an object has, of the names of what it refers to.</summary>
    internal bool IsSearched { get; init; }

    /// <summary>Whether it holds one text in several languages.</summary>
    internal bool IsLocalized => Type == FieldType.Localized;

    /// <summary>Whether its slot is the place of a string.</summary>
    internal bool IsString => Type is FieldType.Text or FieldType.Date or FieldType.Hijri or FieldType.Url;

    /// <summary>Whether its items have names in paths: those of their key, or the ids of entities.</summary>
    internal bool HasNamedItems => Key.Count > 0 || (IsList && Type == FieldType.Reference);

    /// <summary>Whether it is a list whose items nothing tells apart but all that they say: evidence, links, notes.</summary>
    internal bool IsKeyless => IsList && Type == FieldType.Object && Key.Count == 0;

    /// <summary>Whether a ledger tells of its changes.</summary>
    internal bool IsInLedger => !MayChange && !IsLocalized && !IsKeyless;

    /// <summary>How its values compare with what a source gives; of a list, those of its items.</summary>
    internal Comparison Comparison => Type switch
    {
        FieldType.Object => ObjectType!.Number,
        _ when IsList => Comparison.None,
        FieldType.Date => Comparison.Date,
        FieldType.Code => Comparison.Code,
        FieldType.Integer or FieldType.Decimal => Comparison.Number,
        _ => Comparison.None,
    };

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
