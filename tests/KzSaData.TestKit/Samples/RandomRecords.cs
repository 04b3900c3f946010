using System.Globalization;

namespace KzSaData.TestKit.Samples;

/// <summary>Random records of all kinds.</summary>
internal sealed class RandomRecords(Random random, RandomEntities entities)
{
    private readonly RandomDates dates = new(random);
    private readonly RandomWords words = new(random);
    private readonly RandomMoney money = new(random);

    /// <summary>A record, the nth of its kind; it may refer to those of its kind before it.</summary>
    public Seed Make(TableId table, int number)
    {
        Dictionary<string, object?> members = new()
        {
            // Not in the order of making, so that ids, dates and rows have nothing to do with each other.
            ["id"] = IdOf(table, number),
            ["title"] = words.Text(),
            ["summary"] = words.Text(),
            ["date"] = dates.Next(),
            ["hijri"] = random.Chance(5) ? random.Any("1415", "1446-12", "1446-12-09") : null,
            ["areas"] = random.Some(Enum.GetValues<CooperationArea>(), 3).DefaultIfEmpty(CooperationArea.Politics).ToList(),
            ["place"] = random.Chance(60) ? random.Skewed(RandomEntities.Places) : null,
            ["participants"] = Participants(),
            ["relations"] = Relations(table, number),
            ["notes"] = random.Chance(10) ? new[] { Note() } : null,
        };
        AddOwn(members, table, number);
        members["evidence"] = Evidence(members);
        return SeedTree.Of(table, members);
    }

    public static string IdOf(TableId table, int number) => string.Create(CultureInfo.InvariantCulture, $"{number * 7919L % 100_003}-{table.ToString().ToLowerInvariant()}");

    private void AddOwn(Dictionary<string, object?> members, TableId table, int number)
    {
        switch (table)
        {
            case TableId.Event:
                members["kind"] = random.Code<EventKind>();
                members["level"] = random.Chance(70) ? random.Code<EventLevel>() : null;
                members["realis"] = random.Code<Realis>();
                members["outcomes"] = number > 0 && random.Chance(10) ? new[] { IdOf(table, random.Next(number)) } : null;
                break;
            case TableId.Agreement:
                members["instrument"] = random.Code<Instrument>();
                members["binding"] = random.Code<Binding>();
                members["legalSteps"] = random.Some(Enum.GetValues<LegalStepKind>(), 3).ConvertAll(step => new Dictionary<string, object?> { ["step"] = step, ["date"] = dates.Next() });
                members["numberReported"] = random.Chance(10) ? random.Next(20) : null;
                break;
            case TableId.Investment:
                AddInvestment(members);
                break;
            case TableId.Indicator:
                members["measure"] = random.Code<Measure>();
                members["value"] = money.Estimate();
                members["subject"] = random.Skewed(entities.Actors);
                members["counterpart"] = random.Chance(40) ? random.Skewed(entities.Actors) : null;
                members["reporter"] = random.Chance(40) ? random.Skewed(entities.Actors) : null;
                break;
            case TableId.Programme:
                members["owner"] = random.Skewed(entities.Actors);
                members["purpose"] = words.Text();
                break;
            case TableId.Proposal:
                members["by"] = AtLeastOne();
                members["to"] = random.Some(entities.Actors, 2);
                members["outcome"] = random.Code<ProposalOutcome>();
                break;
            case TableId.Assessment:
                members["by"] = AtLeastOne();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(table), table, "say what is random of such records");
        }
    }

    private void AddInvestment(Dictionary<string, object?> members)
    {
        bool isPart = ((List<Dictionary<string, object?>>)members["relations"]!).Exists(relation => relation["kind"] is RelationKind.PartOf);
        members["kind"] = random.Code<InvestmentKind>();
        members["from"] = random.Chance(90) ? AtLeastOne() : [];
        members["into"] = AtLeastOne();
        members["amounts"] = money.Amounts();
        members["statuses"] = random.Some(Enum.GetValues<InvestmentStatus>(), 3).ConvertAll(status => new Dictionary<string, object?> { ["status"] = status, ["date"] = dates.Next() });
        members["aggregation"] = isPart && random.Chance(90) ? Aggregation.PartOf : random.Any(Aggregation.Countable, Aggregation.Countable, Aggregation.Countable, Aggregation.Umbrella, Aggregation.Duplicate);
    }

    private List<string> AtLeastOne() => [.. random.Some(entities.Actors, 2).DefaultIfEmpty(random.Skewed(entities.Actors))];

    private List<Dictionary<string, object?>> Participants() =>
        random.Some(entities.Actors, 6).ConvertAll(actor => new Dictionary<string, object?> { ["actor"] = actor, ["role"] = random.Code<ParticipantRole>() });

    // Relations lead backwards, so that nothing is part of itself; wholes are often parts themselves.
    private List<Dictionary<string, object?>> Relations(TableId table, int number)
    {
        if (number == 0 || !random.Chance(35))
        {
            return [];
        }

        int[] others = random.Chance(80) ? [random.Chance(50) ? number - 1 : random.Next(number)] : [.. new[] { number - 1, random.Next(number), random.Next(number) }.Distinct()];
        return [.. others.Select(other => new Dictionary<string, object?>
        {
            ["kind"] = random.Chance(60) ? RelationKind.PartOf : random.Any(RelationKind.Follows, RelationKind.LeadsTo, RelationKind.Mirrors),
            ["to"] = IdOf(table, other),
        })];
    }

    private List<Dictionary<string, object?>> Evidence(Dictionary<string, object?> members)
    {
        string[] fields = ["date", "participants", "from", "into", "amounts", "value", "owner", "by"];
        string[] present = [.. fields.Where(field => members.GetValueOrDefault(field) is not (null or System.Collections.ICollection { Count: 0 }))];
        return [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Chance(70) ? Supports(present) : Differs(present))];
    }

    private Dictionary<string, object?> Supports(string[] present) => new()
    {
        ["source"] = random.Skewed(entities.Sources),
        ["locator"] = "para. 1",
        ["fields"] = random.Chance(80) ? present : [.. present.Where(_ => random.Chance(50))],
        ["stance"] = random.Chance(85) ? null : Stance.Mentions,
    };

    private Dictionary<string, object?> Differs(string[] present)
    {
        string? field = present.Length == 0 ? null : random.Any(present);
        bool isResolved = random.Chance(40);
        return new()
        {
            ["source"] = random.Skewed(entities.Sources),
            ["locator"] = "para. 2",
            ["fields"] = field is null ? null : new[] { field },
            ["says"] = field switch { "date" => random.Any("1994", "2022-06", "1991/2040"), "amounts" => "USD 5000000", "value" => ">=10", _ => null },
            ["stance"] = random.Chance(50) ? Stance.Contradicts : null,
            ["standing"] = isResolved ? Standing.Resolved : null,
            ["reason"] = isResolved ? "A slip" : null,
        };
    }

    private Dictionary<string, object?> Note() => new() { ["class"] = random.Code<NoteClass>(), ["text"] = SeedTree.Text("Doubtful") };
}
