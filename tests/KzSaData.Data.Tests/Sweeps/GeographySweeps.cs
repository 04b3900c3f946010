namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Does a place lie where its country is?</summary>
internal static class GeographySweeps
{
    // South, north, west, east; whole degrees outside the borders. A country that is not here has no place yet.
    private static readonly Dictionary<string, (decimal South, decimal North, decimal West, decimal East)> Boxes = new(StringComparer.Ordinal)
    {
        ["afghanistan"] = (29, 39, 60, 75),
        ["austria"] = (46, 50, 9, 18),
        ["azerbaijan"] = (38, 42, 44, 51),
        ["bangladesh"] = (20, 27, 88, 93),
        ["canada"] = (41, 84, -142, -52),
        ["france"] = (41, 52, -6, 10),
        ["kazakhstan"] = (40, 56, 46, 88),
        ["kuwait"] = (28, 31, 46, 49),
        ["lebanon"] = (33, 35, 35, 37),
        ["pakistan"] = (23, 38, 60, 78),
        ["saudi-arabia"] = (16, 33, 34, 56),
        ["syria"] = (32, 38, 35, 43),
        ["turkey"] = (35, 43, 25, 45),
        ["united-arab-emirates"] = (22, 27, 51, 57),
        ["uzbekistan"] = (37, 46, 55, 74),
    };

    public static IEnumerable<SweepFinding> Geography(Dataset data)
    {
        foreach (Place place in data.Places)
        {
            if (place.Iso31662 is { } code && place.Country.Iso3166 is { } country && !code.StartsWith($"{country}-", StringComparison.Ordinal))
            {
                yield return new SweepFinding(place.Key, $"its region {code} is not in {country}");
            }

            if (place is not { Latitude: { } latitude, Longitude: { } longitude })
            {
                continue;
            }

            if (!Boxes.TryGetValue(place.Country.Key, out (decimal South, decimal North, decimal West, decimal East) box))
            {
                yield return new SweepFinding(place.Key, $"add the bounds of '{place.Country.Key}' to {nameof(GeographySweeps)}");
            }
            else if (latitude < box.South || latitude > box.North || longitude < box.West || longitude > box.East)
            {
                yield return new SweepFinding(place.Key, $"{latitude} north, {longitude} east is not in {place.Country.Name}");
            }
        }
    }
}
