using System.Globalization;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Contributing;

/// <summary>What an address tells of the source behind it.</summary>
/// <param name="Id">The id that is proposed.</param>
/// <param name="Known">The members that are known, and their values as JSON.</param>
/// <param name="Remarks">What a contributor should know of it, a line each.</param>
internal sealed record SourceDraft(string Id, IReadOnlyDictionary<string, string> Known, IReadOnlyList<string> Remarks)
{
    /// <summary>Reads an address.</summary>
    /// <param name="text">The address, as it was copied.</param>
    /// <param name="shelf">The publishers and sources that there are.</param>
    /// <param name="today">The day on which somebody looks at it.</param>
    /// <exception cref="UsageException">It is none of a page, or there is a source of that page.</exception>
    public static SourceDraft Of(string text, SourceShelf shelf, DateOnly today)
    {
        Uri given = Read(text);
        Uri address = StoredPage(given) ?? given;
        Refuse(address, shelf);

        List<string> remarks = [];
        Dictionary<string, string> known = new(StringComparer.Ordinal) { ["url"] = JsonLine.Of(address.OriginalString), ["accessed"] = JsonLine.Of(today.ToString("O", CultureInfo.InvariantCulture)) };
        if (address != given)
        {
            known["archived"] = JsonLine.Of(given.OriginalString);
        }

        string? publisher = Publisher(address, shelf, known, remarks);
        KnownSource[] ofHouse = [.. shelf.Sources.Where(source => publisher is not null && source.Publisher == publisher)];
        if (AddressLanguage.Of(address, shelf.Sources) is { } language)
        {
            known["language"] = JsonLine.Of(language);
            remarks.Add($"language: {language}, by the address and other pages of its host");
        }

        if (Majority.Of(ofHouse.Select(static source => source.Type)) is { } type)
        {
            known["type"] = JsonLine.Of(type);
        }

        if (AddressDate.Of(address) is { } date)
        {
            known["issued"] = JsonLine.Of($"{SeedFile.Placeholder}The date that the page shows, no more precise. The address has {date}.");
        }

        HashSet<string> taken = new(shelf.Sources.Select(static source => source.Id), StringComparer.Ordinal);
        string house = publisher ?? known.GetValueOrDefault("carrier")?.Trim('"') ?? PageAddress.HostOf(address).Replace('.', '-');
        return new SourceDraft(SourceIdProposal.Of(address, house, ofHouse, shelf.Sides, taken.Contains), known, remarks);
    }

    /// <summary>Whether somebody gives an address where an id may stand.</summary>
    public static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static Uri Read(string text)
    {
        string whole = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        return Uri.TryCreate(whole, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.Host.Contains('.', StringComparison.Ordinal)
            ? new Uri(PageAddress.WithoutTrackers(address))
            : throw new UsageException($"'{text}' is no web address; copy all of it from the browser, from https:// on.");
    }

    // Web archives have the address of the page itself in theirs.
    private static Uri? StoredPage(Uri address)
    {
        int inner = PageAddress.HostOf(address) is "web.archive.org" or "archive.ph" or "archive.is" or "archive.today" ? address.OriginalString.IndexOf("/http", 10, StringComparison.Ordinal) : -1;
        return inner > 0 && Uri.TryCreate(address.OriginalString[(inner + 1)..], UriKind.Absolute, out Uri? page) ? page : null;
    }

    private static void Refuse(Uri address, SourceShelf shelf)
    {
        if (AddressRules.IsList(address))
        {
            throw new UsageException("This is the address of a list (a tag, a category, or what a search found), which changes every day. Open the page itself, and give its address.");
        }

        if (Template.IsIn(address.OriginalString))
        {
            throw new UsageException("This address has a rest of a template in it, such as {{id}}. Open the page itself, and give its address.");
        }

        if (address.AbsolutePath.Trim('/').Length == 0 && address.Query.Length == 0)
        {
            throw new UsageException("This is the first page of a site, which changes every day. Give the address of the page that says it.");
        }

        if (shelf.Sources.FirstOrDefault(source => source.Address is { } other && PageAddress.KeyOf(other) == PageAddress.KeyOf(address)) is { } there)
        {
            throw new UsageException($"The source '{there.Id}' has this address already. Name '{there.Id}' in the evidence.");
        }
    }

    // A page of an archive under a path that a paper claims is that paper's, kept by the archive.
    private static string? Publisher(Uri address, SourceShelf shelf, Dictionary<string, string> known, List<string> remarks)
    {
        string host = PageAddress.HostOf(address);
        string? owner = shelf.Hosts.OwnerOf(address);
        string? ofHost = shelf.Hosts.OwnerOf(new Uri($"https://{host}/"));
        string? carrier = owner is not null && shelf.IsArchive(owner) ? owner : ofHost is not null && ofHost != owner && shelf.IsArchive(ofHost) ? ofHost : null;
        if (carrier is not null)
        {
            known["carrier"] = JsonLine.Of(carrier);
            remarks.Add($"carrier: {carrier}, which stores pages of others");
        }

        if (owner is null)
        {
            remarks.Add($"publisher: nobody has the host {host} yet; look for the house in publishers/, and add the host to it, or begin it with: kzsa new publisher {host.Replace('.', '-')}");
        }
        else if (owner != carrier)
        {
            known["publisher"] = JsonLine.Of(owner);
            remarks.Add($"publisher: {owner}, by its host");
            return owner;
        }
        else
        {
            remarks.Add("publisher: the house whose text the archive stores; the page names it");
        }

        return null;
    }
}
