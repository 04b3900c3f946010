namespace KzSaData;

/// <summary>How precisely the coordinates of a place say where it is.</summary>
/// <remarks>The values are fixed. <see cref="GeoPrecisionCodes"/> has the codes and the labels.</remarks>
public enum GeoPrecision
{
    /// <summary>The spot itself. IATI GeographicExactness 1.</summary>
    Exact = 1,

    /// <summary>Near the spot. IATI GeographicExactness 2.</summary>
    Approximate = 2,

    /// <summary>Somewhere in the city; the coordinates are the city's. IATI GeographicExactness 2.</summary>
    City = 3,

    /// <summary>Somewhere in the region; the coordinates are the region's. IATI GeographicExactness 2.</summary>
    Region = 4,

    /// <summary>Somewhere in the country; the coordinates are the country's. IATI GeographicExactness 2.</summary>
    Country = 5,
}
