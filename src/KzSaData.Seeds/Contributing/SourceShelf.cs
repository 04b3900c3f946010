using KzSaData.Schema;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Contributing;

/// <summary>The publishers and sources that a folder of seeds has. It is read from the files, so that a seed which is not finished is in nobody's way.</summary>
internal sealed class SourceShelf
{
    private readonly HashSet<string> archives;

    private SourceShelf(IReadOnlyList<ObjectNode> publishers, IReadOnlyList<KnownSource> sources, IReadOnlyList<string> sides)
    {
        Sides = sides;
        Hosts = new PublisherHosts<string>(publishers.Select(static publisher => (publisher.Text(PublisherFields.Id)!, publisher.Items(PublisherFields.Hosts).Select(static host => ((TextNode)host).Text))));
        archives = new(publishers.Where(static publisher => publisher.Number(PublisherFields.Kind) == (int)PublisherKind.Archive).Select(static publisher => publisher.Text(PublisherFields.Id)!), StringComparer.Ordinal);
        Sources = sources;
    }

    /// <summary>Whose hosts are whose, by the ids of publishers.</summary>
    public PublisherHosts<string> Hosts { get; }

    /// <summary>The sources, in the order of their ids.</summary>
    public IReadOnlyList<KnownSource> Sources { get; }

    /// <summary>The ids of the sides: what every page is about, and none in particular.</summary>
    public IReadOnlyList<string> Sides { get; }

    /// <summary>Reads a folder of seeds.</summary>
    public static SourceShelf In(string seeds)
    {
        SeedLanguages languages = SeedLanguages.In(seeds) ?? SeedLanguages.English;
        Table release = Tables.Of(TableId.Release);
        byte[] file = SeedBytes.Read(release, Path.Combine(seeds, release.Path));
        IEnumerable<Node> sides = SeedReader.Read(release, release.Path, file, languages).Seeds.SelectMany(static seed => seed.Value.Items(ReleaseFields.Sides));
        return new SourceShelf([.. Rows(TableId.Publisher)], [.. Rows(TableId.Source).Select(Known)], [.. sides.OfType<TextNode>().Select(static side => side.Text)]);

        IEnumerable<ObjectNode> Rows(TableId id)
        {
            Table table = Tables.Of(id);
            string folder = Path.Combine(seeds, table.Path);
            return (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
                .SelectMany(path => SeedReader.Read(table, path, SeedBytes.Read(table, path), languages).Seeds)
                .Select(static seed => seed.Value);
        }
    }

    /// <summary>Whether a publisher is an archive, which stores the pages of others.</summary>
    public bool IsArchive(string publisher) => archives.Contains(publisher);

    private static KnownSource Known(ObjectNode source) => new(
        source.Text(SourceFields.Id)!,
        Uri.TryCreate(source.Text(SourceFields.Url), UriKind.Absolute, out Uri? address) ? address : null,
        source.Text(SourceFields.Publisher),
        source.Text(SourceFields.Language),
        source.Number(SourceFields.Type) is { } type ? SourceTypeCodes.List.Code((int)type) : null);
}
