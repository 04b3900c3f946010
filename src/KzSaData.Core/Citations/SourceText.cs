namespace KzSaData.Citations;

/// <summary>A source in one line, as a list of references has it.</summary>
internal static class SourceText
{
    public static string Of(Source source)
    {
        string authors = source.Authors.Count == 0 ? string.Empty : $"{string.Join(", ", source.Authors)}. ";
        string publisher = source.Publisher.Name.ToString();
        string container = source.ContainerTitle is { } title && title != publisher ? $"{title}, " : string.Empty;
        string volume = source.Volume is { } number ? $"vol. {number}{(source.Issue is { } issue ? $" no. {issue}" : string.Empty)}, " : string.Empty;
        string pages = source.Pages is { } range ? $"pp. {range}, " : string.Empty;
        string date = source.Issued?.ToString() ?? "n.d.";
        string address = source.Doi is { } doi ? $", doi:{doi}" : source.Url is { } url ? $", {url.OriginalString}" : string.Empty;
        return $"{authors}“{source.Title}”, {container}{volume}{pages}{publisher}, {date}{address}";
    }
}
