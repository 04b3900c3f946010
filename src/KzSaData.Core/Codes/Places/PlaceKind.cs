namespace KzSaData;

/// <summary>What kind of place it is.</summary>
/// <remarks>The values are fixed. <see cref="PlaceKindCodes"/> has the codes and the labels.</remarks>
public enum PlaceKind
{
    /// <summary>A country. ISO 3166-1.</summary>
    Country = 1,

    /// <summary>A first-level division of a country. ISO 3166-2.</summary>
    Region = 2,

    /// <summary>A city, town or village.</summary>
    City = 3,

    /// <summary>A part of a region or of a city.</summary>
    District = 4,

    /// <summary>A building, plant, field or another spot.</summary>
    Site = 5,
}
