using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on publishers: a host is one's, and nobody is part of itself.</summary>
internal static class PublisherRules
{
    public static void Check(Publisher publisher, Seed seed, PublisherHosts<Publisher> hosts, List<Finding> findings)
    {
        for (int i = 0; i < publisher.Hosts.Count; i++)
        {
            if (hosts.OwnerOf(publisher.Hosts[i]) is { } owner && owner != publisher)
            {
                Report(RecordRule.ForeignHost, seed.Value.Items(PublisherFields.Hosts)[i], $"'{publisher.Hosts[i]}' is a host of '{owner.Key}' already; where several share one, each has the start of its path, such as \"example.org/paper\"");
            }
        }

        SpellingRules.Check(publisher.Name, publisher.FormerNames, publisher.Spellings, seed, PublisherFields.Spellings, findings);
        if (Ring.Exists(publisher, static house => house.PartOf))
        {
            Report(RecordRule.Ring, seed.Value.Slots[PublisherFields.PartOf]!, $"'{publisher.Key}' is part of itself; \"partOf\" leads to the whole house");
        }

        void Report(string code, Node at, string message) => findings.Add(new Finding(code, message, seed.Path!, at.Offset));
    }
}
