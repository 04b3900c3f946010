using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>A house that publishes: an agency, a paper, a channel, the site of a body, a journal, an archive.</summary>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Publisher>))]
public sealed class Publisher : Entity
{
    internal Publisher(EntityTable table, int row)
        : base(table, row)
    {
    }

    /// <summary>The permanent id.</summary>
    public RecordId<Publisher> Id => RecordId<Publisher>.Of(this);

    /// <summary>What kind of house it is.</summary>
    public PublisherKind Kind => Code(PublisherFields.Kind, PublisherKindCodes.Last);

    /// <summary>The name today, as it prints it.</summary>
    public LocalizedText Name => field ??= View.RequiredLocalized(PublisherFields.Name);

    /// <summary>Earlier names, with the time when they were valid.</summary>
    public IReadOnlyList<FormerName> FormerNames => field ??= Table.List(View, PublisherFields.FormerNames, static (view, graph) => new FormerName(view, graph));

    /// <summary>Other spellings of the name, as they are met in print.</summary>
    public IReadOnlyList<string> Spellings => field ??= Table.Texts(View, PublisherFields.Spellings);

    /// <summary>ISO 3166-1 alpha-2 code of the country in which it is edited, such as <c>KZ</c>; null where that is not known, or where it belongs to several states.</summary>
    public string? Country => View.Text(PublisherFields.Country);

    /// <summary>Who owns it, with the time where that changed; empty where nobody has established it.</summary>
    public IReadOnlyList<Owner> Owners => field ??= Table.List(View, PublisherFields.Owners, static (view, graph) => new Owner(view, graph));

    /// <summary>The house whose desk or imprint it is: one newsroom, not one shareholder. Null where it stands for itself.</summary>
    public Publisher? PartOf => View.Has(PublisherFields.PartOf) ? Graph.Publishers.At(View.Row(PublisherFields.PartOf)) : null;

    /// <summary>Its hosts, such as <c>akorda.kz</c>, or hosts with the start of a path where several share one, such as <c>sauress.com/okaz</c>.</summary>
    public IReadOnlyList<string> Hosts => field ??= Table.Texts(View, PublisherFields.Hosts);

    internal override LocalizedText DisplayName => Name;

    private protected override int NotesSlot => PublisherFields.Notes;
}
