namespace KzSaData.Seeds.Rules;

/// <summary>Whose hosts are whose.</summary>
/// <typeparam name="T">How a publisher is known.</typeparam>
internal sealed class PublisherHosts<T>
    where T : class
{
    private readonly Dictionary<string, T> owners = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="publishers">The publishers, each with its hosts. A host that two claim is that of the first.</param>
    public PublisherHosts(IEnumerable<(T Publisher, IEnumerable<string> Hosts)> publishers)
    {
        foreach ((T publisher, IEnumerable<string> hosts) in publishers)
        {
            foreach (string host in hosts)
            {
                owners.TryAdd(host, publisher);
            }
        }
    }

    /// <summary>Who claims a host, or a host with the start of a path, first; null where nobody does.</summary>
    public T? OwnerOf(string host) => owners.GetValueOrDefault(host);

    /// <summary>Whose an address is: by the longest start of its path, then by its host, then by the host that it is under. Null where nobody's.</summary>
    public T? OwnerOf(Uri address)
    {
        for (string host = PageAddress.HostOf(address); host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            for (string place = host + address.AbsolutePath.TrimEnd('/'); place.Length >= host.Length; place = place[..Math.Max(0, place.LastIndexOf('/'))])
            {
                if (owners.TryGetValue(place, out T? owner))
                {
                    return owner;
                }
            }
        }

        return null;
    }

}
