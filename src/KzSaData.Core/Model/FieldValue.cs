using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>What a field of an object holds: nothing, one value, or a list of them. It is read when asked for, and not kept.</summary>
/// <remarks>
/// <see cref="Field"/> says what to ask for. What is asked for as something that it is not, or is absent, is null; of a list,
/// ask its <see cref="Items"/>.
/// </remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(FieldValueConverter))]
public readonly struct FieldValue
{
    private const int Whole = -1;

    private readonly ObjectView view;
    private readonly EntityGraph graph;
    private readonly int item;

    internal FieldValue(ObjectView view, Field field, EntityGraph graph, int item = Whole)
    {
        this.view = view;
        this.graph = graph;
        this.item = item;
        Field = field;
    }

    /// <summary>The field (null for the default value, which is never present): its name, what it holds, whether it is a list. An item of a list has the field of the list.</summary>
    public Field Field { get; }

    /// <summary>Whether there is anything.</summary>
    public bool IsPresent => graph is not null && view.Has(Field.Slot);

    /// <summary>How many items a list has; 0 for anything else.</summary>
    public int Count => IsPresent && IsList ? view.ListCount(Field.Slot) : 0;

    /// <summary>The items of a list; none of anything else.</summary>
    public IEnumerable<FieldValue> Items
    {
        get
        {
            int count = Count;
            for (int i = 0; i < count; i++)
            {
                yield return Item(i);
            }
        }
    }

    /// <summary>The value as JSON has it, without quotes: texts, dates, addresses, codes and ids as they are, numbers with a point. Null for objects, texts in several languages and lists.</summary>
    public string? AsText => IsOne ? ScalarText.Of(Field, Raw, graph) : null;

    /// <summary>The date.</summary>
    public EdtfDate? AsDate => Is(FieldType.Date) ? ScalarText.Date(AsText!) : null;

    /// <summary>The hijri year, month or day.</summary>
    public HijriPeriod? AsHijri => Is(FieldType.Hijri) ? ScalarText.Hijri(AsText!) : null;

    /// <summary>The address.</summary>
    public Uri? AsUrl => Is(FieldType.Url) ? ScalarText.Url(AsText!) : null;

    /// <summary>The number, decimal or whole.</summary>
    public decimal? AsDecimal => Is(FieldType.Decimal) ? graph.Store.Image.Decimal(Raw) : AsInteger;

    /// <summary>The whole number.</summary>
    public int? AsInteger => Is(FieldType.Integer) ? (int)(Raw - 1) : null;

    /// <summary>The code, with its labels.</summary>
    public CodeEntry? AsCode => Is(FieldType.Code) ? ScalarText.Code(Field, Raw) : null;

    /// <summary>The entity that it refers to.</summary>
    public Entity? AsEntity => Is(FieldType.Reference) ? graph.Table(Field.Target).EntityAt((int)Raw - 1)
        : Is(FieldType.RecordReference) ? graph.RecordAt(Raw)
        : Is(FieldType.EntityReference) ? graph.EntityAt(Raw)
        : null;

    /// <summary>The text in several languages.</summary>
    public LocalizedText? AsLocalized => Is(FieldType.Localized) ? new LocalizedText(graph.Store.Image.Languages, new StoredText(View)) : null;

    /// <summary>The object.</summary>
    public ObjectValue? AsObject => Is(FieldType.Object) ? new ObjectValue(View, Field.ObjectType!, graph) : null;

    /// <summary>The number with its qualifier, where the fields of the object make up one; else null.</summary>
    public Estimate? AsEstimate => IsOne && Field.ObjectType is { Number: not Comparison.None } ? EstimateView.Read(View) : null;

    /// <summary>The sum of money, where the fields of the object make up one; else null.</summary>
    public MoneyEstimate? AsMoney => AsEstimate is { } number && Field.ObjectType!.Number == Comparison.Money
        ? new MoneyEstimate(EstimateView.Currency(View.RequiredText(AmountFields.Currency)), number)
        : null;

    /// <summary>Whether it is a list rather than an item of one.</summary>
    internal bool IsList => Field.IsList && item == Whole;

    /// <summary>The items of a list; of anything else the value itself, if there is one.</summary>
    internal IEnumerable<FieldValue> Ones => IsList ? Items : IsPresent ? [this] : [];

    /// <summary>The languages and texts of a text in several languages, in their order; none of anything else.</summary>
    internal IEnumerable<(string Language, string Text)> Texts
    {
        get
        {
            if (AsLocalized is { } text)
            {
                foreach (string language in text.Languages)
                {
                    if (text.Has(language))
                    {
                        yield return (language, text[language]);
                    }
                }
            }
        }
    }

    /// <summary>What names an item of a list in paths: its key, or the id of an entity.</summary>
    internal string? KeyText => Field.Key.Count == 0 ? AsText
        : AsObject is { } members ? members[Field.Key[0]].AsText
        : null;

    /// <summary>What the slot holds.</summary>
    internal uint Raw => item == Whole ? view.Slot(Field.Slot) : view.ListNumber(Field.Slot, item);

    /// <summary>The number by which items of a list whose key is a code are in order.</summary>
    internal uint KeyNumber => View.Slot(Field.ObjectType!.Find(Field.Key[0])!.Slot);

    private bool IsOne => IsPresent && !IsList;

    private ObjectView View => item == Whole ? view.Object(Field.Slot) : view.ListObject(Field.Slot, item);

    /// <summary>An item of a list, of those that it has.</summary>
    internal FieldValue Item(int index) => new(view, Field, graph, index);

    /// <summary>The value as text.</summary>
    public override string ToString() => AsText ?? AsLocalized?.ToString() ?? $"{Field?.Name} ({Count})";

    private bool Is(FieldType type) => IsOne && Field.Type == type;
}
