using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>The rules that are asked of records rather than of files: they see the dataset as its users do.</summary>
internal static class RecordRules
{
    /// <summary>What is wrong with the records that come from seeds; those of a dataset below are taken as they are.</summary>
    public static List<Finding> Check(Dataset data, IReadOnlyList<Seed> seeds)
    {
        List<Finding> findings = [];
        Dictionary<string, RuleSubject> subjects = new(StringComparer.Ordinal);
        SpeakerRules speakers = new(data, findings);
        ScopeRules scope = new(data);
        SameAddressRules addresses = new(data);
        PublisherHosts<Publisher> hosts = new(data.Publishers.Select(static publisher => (publisher, publisher.Hosts.AsEnumerable())));
        foreach (Seed seed in seeds)
        {
            switch (seed.Table)
            {
                case { HoldsRecords: true }:
                    RuleSubject subject = new((DatasetRecord)data.Graph.Table(seed.Table.Id).EntityAt(data.Graph.Table(seed.Table.Id).Find(seed.Id!)), seed, findings);
                    subjects.Add(seed.Id!, subject);
                    Check(subject);
                    speakers.Check(subject);
                    scope.Check(subject);
                    break;
                case { Id: TableId.Source }:
                    SourceRules.Check(data.Sources[seed.Id!], seed, findings);
                    AddressRules.Check(data.Sources[seed.Id!], seed, hosts, findings);
                    AccessRules.Check(data.Sources[seed.Id!], seed, findings);
                    addresses.Check(data.Sources[seed.Id!], seed, findings);
                    speakers.Check(data.Sources[seed.Id!], seed);
                    break;
                case { Id: TableId.Actor }:
                    EntityRules.CheckActor(data.Actors[seed.Id!], seed, findings);
                    break;
                case { Id: TableId.Place }:
                    PlaceRules.Check(data.Places[seed.Id!], seed, findings);
                    CoordinateRules.Check(data.Places[seed.Id!], seed, findings);
                    break;
                case { Id: TableId.Publisher }:
                    PublisherRules.Check(data.Publishers[seed.Id!], seed, hosts, findings);
                    break;
                case { Id: TableId.Release }:
                    ReleaseRules.Check(data.Release, seed, findings);
                    break;
                case { Id: TableId.Correction }:
                    CorrectionRules.Check(data, seed, findings);
                    break;
            }
        }

        DuplicateRules.Check(data, subjects);
        return findings;
    }

    private static void Check(RuleSubject subject)
    {
        EvidenceRules.Check(subject);
        CompletenessRules.Check(subject);
        DateRules.Check(subject);
        BoundRules.Check(subject);
        HijriRules.Check(subject);
        RelationRules.Check(subject);
        MoneyRules.Check(subject);
        OfficeRules.Check(subject);
        LevelRules.Check(subject);
        SizeRules.Check(subject);
    }
}
