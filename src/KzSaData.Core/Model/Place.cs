using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>Where something happened.</summary>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Place>))]
public sealed class Place : Entity
{
    internal Place(EntityTable table, int row)
        : base(table, row)
    {
    }

    /// <summary>The permanent id.</summary>
    public RecordId<Place> Id => RecordId<Place>.Of(this);

    /// <summary>What kind of place it is.</summary>
    public PlaceKind Kind => Code(PlaceFields.Kind, PlaceKindCodes.Last);

    /// <summary>The name today.</summary>
    public LocalizedText Name => field ??= View.RequiredLocalized(PlaceFields.Name);

    /// <summary>Earlier names, with the time when they were valid.</summary>
    public IReadOnlyList<FormerName> FormerNames => field ??= Table.List(View, PlaceFields.FormerNames, static (view, graph) => new FormerName(view, graph));

    /// <summary>Other spellings of the name, in any script, as they are met in print; empty where nobody noted one.</summary>
    public IReadOnlyList<string> Spellings => field ??= Table.Texts(View, PlaceFields.Spellings);

    /// <summary>The state that it lies in.</summary>
    public Actor Country => Graph.Actors.At(View.Row(PlaceFields.Country));

    /// <summary>The next larger place that it lies in: of a site its city or region, of a city its region, else the country; null for a country, and where there is no such place.</summary>
    /// <remarks>Following it from place to place comes to an end: no place lies within itself.</remarks>
    public Place? Within => View.Has(PlaceFields.Within) ? Graph.Places.At(View.Row(PlaceFields.Within)) : null;

    /// <summary>The places of which it is the next larger one, in the order of their ids.</summary>
    public IReadOnlyList<Place> Places => field ??= Graph.Places.That(view => view.Row(PlaceFields.Within) == Row);

    /// <summary>ISO 3166-2 code of the region, such as <c>KZ-71</c>, or null.</summary>
    public string? Iso31662 => View.Text(PlaceFields.Iso31662);

    /// <summary>Degrees north (WGS 84), or null; <see cref="Precision"/> tells what the point stands for.</summary>
    public decimal? Latitude => View.Decimal(PlaceFields.Latitude);

    /// <summary>Degrees east (WGS 84), or null; <see cref="Precision"/> tells what the point stands for.</summary>
    public decimal? Longitude => View.Decimal(PlaceFields.Longitude);

    /// <summary>What the coordinates stand for; null where there are none.</summary>
    public GeoPrecision? Precision => View.Has(PlaceFields.Precision) ? Code(PlaceFields.Precision, GeoPrecisionCodes.Last) : null;

    /// <summary>All records that happened there itself, and not at a place within it, in order of date (undated ones last), then of id.</summary>
    public IReadOnlyList<DatasetRecord> Records => field ??= Graph.RecordsOf(IndexKind.Place, (uint)Row);

    internal override LocalizedText DisplayName => Name;

    private protected override int NotesSlot => PlaceFields.Notes;
}
