using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>Who acts: a state, a public body, a company, an organisation, or a person in a public role.</summary>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Actor>))]
public sealed class Actor : Entity
{
    internal Actor(EntityTable table, int row)
        : base(table, row)
    {
    }

    /// <summary>The permanent id.</summary>
    public RecordId<Actor> Id => RecordId<Actor>.Of(this);

    /// <summary>What kind of actor it is.</summary>
    public ActorKind Kind => Code(ActorFields.Kind, ActorKindCodes.Last);

    /// <summary>The name today.</summary>
    public LocalizedText Name => field ??= View.RequiredLocalized(ActorFields.Name);

    /// <summary>Earlier names, with the time when they were valid.</summary>
    public IReadOnlyList<FormerName> FormerNames => field ??= Table.List(View, ActorFields.FormerNames, static (view, graph) => new FormerName(view, graph));

    /// <summary>Other spellings of the name, in any script, as they are met in print; empty where nobody noted one.</summary>
    public IReadOnlyList<string> Spellings => field ??= Table.Texts(View, ActorFields.Spellings);

    /// <summary>What it is; for a person, the public role. Null where nobody wrote it.</summary>
    public LocalizedText? Description => field ??= View.Localized(ActorFields.Description);

    /// <summary>The state that is its home; null for a state itself and for organisations of several states.</summary>
    public Actor? Country => View.Has(ActorFields.Country) ? Graph.Actors.At(View.Row(ActorFields.Country)) : null;

    /// <summary>The body it belongs to, or null.</summary>
    public Actor? Parent => View.Has(ActorFields.Parent) ? Graph.Actors.At(View.Row(ActorFields.Parent)) : null;

    /// <summary>The bodies of which it is the <see cref="Parent"/>, in the order of their ids; those of a state are its own, not all that are at home in it.</summary>
    public IReadOnlyList<Actor> Children => field ??= Graph.Actors.That(view => view.Row(ActorFields.Parent) == Row);

    /// <summary>The body that took over what it did when it was dissolved, merged or made anew, or null; one that only changed its name has <see cref="FormerNames"/>.</summary>
    public Actor? Successor => View.Has(ActorFields.Successor) ? Graph.Actors.At(View.Row(ActorFields.Successor)) : null;

    /// <summary>The bodies of which it is the <see cref="Successor"/>, in the order of their ids.</summary>
    public IReadOnlyList<Actor> Predecessors => field ??= Graph.Actors.That(view => view.Row(ActorFields.Successor) == Row);

    /// <summary>The Wikidata item, such as <c>Q851</c>; null unless somebody checked it.</summary>
    public string? Wikidata => View.Text(ActorFields.Wikidata);

    /// <summary>ISO 3166-1 alpha-2 code of a state; null for others.</summary>
    public string? Iso3166 => View.Text(ActorFields.Iso3166);

    /// <summary>ISO 3166-1 alpha-3 code of a state, such as <c>KAZ</c>; null for others, and for a state that is no more.</summary>
    public string? Iso3166Alpha3 => View.Text(ActorFields.Iso3166Alpha3);

    /// <summary>ISO 3166-1 numeric code of a state, three digits such as <c>031</c>; null for others, and for a state that is no more.</summary>
    public string? Iso3166Numeric => View.Text(ActorFields.Iso3166Numeric);

    /// <summary>The number of a state in the list of the Correlates of War project, such as 705; null for others. A state and its successor may share one.</summary>
    public int? Cow => View.Integer(ActorFields.Cow);

    /// <summary>The number of a state in the list of Gleditsch and Ward, which differs from <see cref="Cow"/> for a few states; null for others.</summary>
    public int? Gw => View.Integer(ActorFields.Gw);

    /// <summary>All records in which it takes part itself, in order of date (undated ones last), then of id; those of a state's companies and bodies are not among a state's.</summary>
    public IReadOnlyList<DatasetRecord> Records => field ??= Graph.RecordsOf(IndexKind.Actor, (uint)Row);

    internal override LocalizedText DisplayName => Name;

    private protected override int NotesSlot => ActorFields.Notes;
}
