using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on the address of a source: it is the publisher's or the carrier's, and that of a page.</summary>
internal static class AddressRules
{
    private static readonly string[] Lists = ["tag", "tags", "taxonomy", "category", "categories", "cat", "search"];

    // What pages that search call the words that are looked for.
    private static readonly string[] Searches = ["q", "s", "k", "query", "search", "keyword", "keywords", "searchword", "search_query", "text", "tag"];

    public static void Check(Source source, Seed seed, PublisherHosts<Publisher> hosts, List<Finding> findings)
    {
        if (source.Url is not { } address)
        {
            return;
        }

        if (hosts.OwnerOf(address) is { } owner && !IsOf(owner, source))
        {
            Report(RecordRule.ForeignHost, $"the address is one of '{owner.Key}', not of '{source.Publisher.Key}'; correct the publisher, or name '{owner.Key}' as the carrier if it stores the page of another");
        }

        if (Template.IsIn(address.OriginalString) && !source.Notes.Any(static note => note.Class == NoteClass.Scope))
        {
            Report(RecordRule.AddressOfList, "the address has a rest of a template in it, which no page was sent out under; give that of the page itself, or say in a note of the class 'scope' where it was seen");
        }

        if (IsList(address) && !source.Notes.Any(static note => note.Class == NoteClass.Scope))
        {
            Report(RecordRule.AddressOfList, "the address is that of a list, which changes; give that of the page itself, or say in a note of the class 'scope' which item of the list was seen");
        }

        void Report(string code, string message) => findings.Add(new Finding(code, message, seed.Path!, seed.Value.Slots[SourceFields.Url]!.Offset));
    }

    /// <summary>Whether an address is that of a list: of a tag, a category, or what a search found.</summary>
    public static bool IsList(Uri address)
    {
        string[] path = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        bool isDocument = path is [.., var last] && last.Contains('.', StringComparison.Ordinal);
        return path.Any(static part => Lists.Contains(part, StringComparer.OrdinalIgnoreCase))
            || Enumerable.Range(1, Math.Max(0, path.Length - 1)).Any(i => path[i - 1].Equals("page", StringComparison.OrdinalIgnoreCase) && path[i].All(char.IsAsciiDigit))
            || address.Query.TrimStart('?').Split('&').Select(static part => part.Split('=')[0]).Any(name => Searches.Contains(name, StringComparer.OrdinalIgnoreCase) || (name == "page" && !isDocument));
    }

    // A desk may print on the site of its house, and a house on that of a desk.
    private static bool IsOf(Publisher owner, Source source) =>
        owner == source.Publisher || owner == source.Carrier || IsPartOf(owner, source.Publisher) || IsPartOf(source.Publisher, owner);

    private static bool IsPartOf(Publisher part, Publisher whole)
    {
        HashSet<Publisher> passed = [];
        Publisher? house = part;
        while (house is not null && house != whole && passed.Add(house))
        {
            house = house.PartOf;
        }

        return house == whole;
    }
}
