using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Finds latitude and longitude that were exchanged: the place lies far from all others of its country, and would lie among them the other way round.</summary>
internal static class CoordinateRules
{
    // Degrees; more than any country is wide from one of its places to the nearest, and less than an exchange makes.
    private const double Far = 12;

    // Of two places nobody can tell which of them lies wrongly.
    private const int Fewest = 2;

    public static void Check(Place place, Seed seed, List<Finding> findings)
    {
        if (place is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            return;
        }

        Place[] others = [.. place.Graph.Places.That(static _ => true).Where(other => other != place && other.Country == place.Country && other.Latitude is not null)];
        if (others.Length >= Fewest && Nearest(others, latitude, longitude) > Far && Nearest(others, longitude, latitude) < Far)
        {
            findings.Add(new Finding(RecordRule.ExchangedCoordinates, $"{latitude} north, {longitude} east is far from every other place in '{place.Country.Key}'; the other way round it is near: exchange latitude and longitude", seed.Path!, seed.Value.Slots[PlaceFields.Latitude]!.Offset));
        }
    }

    private static double Nearest(Place[] places, decimal latitude, decimal longitude) =>
        places.Min(place => Math.Max(Math.Abs((double)(place.Latitude!.Value - latitude)), Math.Abs((double)(place.Longitude!.Value - longitude))));
}
