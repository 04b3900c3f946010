namespace KzSaData.PackageTests.Support;

/// <summary>A copy in another place, with another time zone and language.</summary>
public sealed class CopyElsewhere() : CleanCopy("another name, longer", "America/Anchorage", "ar_SA.UTF-8");
