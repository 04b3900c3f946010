namespace KzSaData.Export.Frictionless;

/// <summary>The format of the files of a package.</summary>
/// <param name="Name">The name of the format, as files of it end.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="IsDelimited">Whether it is text, with tokens for missing values.</param>
internal sealed record PackageFormat(string Name, string MediaType, bool IsDelimited)
{
    /// <summary>CSV.</summary>
    public static PackageFormat Csv { get; } = new("csv", "text/csv", IsDelimited: true);
}
