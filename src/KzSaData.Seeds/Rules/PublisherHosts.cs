namespace KzSaData.Seeds.Rules;

/// <summary>Whose hosts are whose.</summary>
internal sealed class PublisherHosts
{
    private readonly Dictionary<string, Publisher> owners = new(StringComparer.OrdinalIgnoreCase);

    public PublisherHosts(Dataset data)
    {
        foreach (Publisher publisher in data.Publishers)
        {
            foreach (string host in publisher.Hosts)
            {
                owners.TryAdd(host, publisher);
            }
        }
    }

    /// <summary>Who claims a host, or a host with the start of a path, first; null where nobody does.</summary>
    public Publisher? OwnerOf(string host) => owners.GetValueOrDefault(host);

    /// <summary>Whose an address is: by the longest start of its path, then by its host, then by the host that it is under. Null where nobody's.</summary>
    public Publisher? OwnerOf(Uri address)
    {
        for (string host = HostOf(address); host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            for (string place = host + address.AbsolutePath.TrimEnd('/'); place.Length >= host.Length; place = place[..Math.Max(0, place.LastIndexOf('/'))])
            {
                if (owners.TryGetValue(place, out Publisher? owner))
                {
                    return owner;
                }
            }
        }

        return null;
    }

    private static string HostOf(Uri address)
    {
        string host = address.IdnHost.TrimEnd('.');
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
