using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Asking;

/// <summary>The options that choose records.</summary>
internal sealed class RecordFilters
{
    private readonly Option<string[]> kinds = new("--kind") { Description = "Kinds: event, agreement, investment, … or visit, memorandum, loan, exports, …", HelpName = "kind", AllowMultipleArgumentsPerToken = true, CompletionSources = { Completions.Of(static () => KindFilter.Known) } };
    private readonly Option<int?> year = NumberOption.Year("--year", "What may have happened in this year.");
    private readonly Option<int?> since = NumberOption.Year("--since", "What may have happened in this year or later.");
    private readonly Option<int?> until = NumberOption.Year("--until", "What may have happened in this year or earlier.");
    private readonly Option<string[]> actors = new("--actor") { Description = "What an actor takes part in, an id or a name; given twice, what both do.", HelpName = "actor" };
    private readonly Option<string[]> areas = new("--area") { Description = "Areas of cooperation, such as energy; of several, any.", HelpName = "area", AllowMultipleArgumentsPerToken = true, CompletionSources = { Completions.Of(static () => AreaCodes) } };
    private readonly Option<string> place = new("--place") { Description = "What happened at a place or within it: an id or a name.", HelpName = "place" };
    private readonly Option<string> support = new("--support") { Description = "At least so sure: single-voice, corroborated, documented, both-sides-confirmed.", HelpName = "degree", CompletionSources = { Completions.Of(static () => Degrees) } };
    private readonly Option<bool> disputed = new("--disputed") { Description = "What a source contradicts." };
    private readonly Option<string> matching = new("--matching") { Description = "Words in title, summary and names, in any of the languages.", HelpName = "words" };

    private static IEnumerable<string> AreaCodes => CooperationAreaCodes.All.Select(static known => known.Code());

    private static IEnumerable<string> Degrees => SupportCodes.All.Select(static known => known.Code());

    private IEnumerable<Option> All => [kinds, year, since, until, actors, areas, place, support, disputed, matching];

    public void AddTo(Command command)
    {
        foreach (Option option in All)
        {
            command.Add(option);
        }
    }

    /// <summary>Whether any of them was given.</summary>
    public bool AreGiven(ParseResult parsed) => All.Any(option => parsed.GetResult(option) is { Implicit: false });

    /// <summary>The records that are kept.</summary>
    /// <exception cref="UsageException">An option names what there is not.</exception>
    public RecordQuery<T> Apply<T>(ParseResult parsed, Dataset data, RecordQuery<T> records)
        where T : DatasetRecord
    {
        records = InTime(parsed, records);
        foreach (string actor in parsed.GetValue(actors) ?? [])
        {
            records = records.Involving(NamedEntities.Find(data.Actors, actor, "actor"));
        }

        if (parsed.GetValue(areas) is { Length: > 0 } wanted)
        {
            records = records.In([.. wanted.Select(Area)]);
        }

        records = parsed.GetValue(place) is { } where ? records.At(NamedEntities.Find(data.Places, where, "place")) : records;
        records = parsed.GetValue(support) is { } least ? records.SupportedBy(Degree(least)) : records;
        records = parsed.GetValue(disputed) ? records.Disputed() : records;
        records = parsed.GetValue(matching) is { } words ? SearchWords.In(records, words) : records;
        return parsed.GetValue(kinds) is { Length: > 0 } named ? KindFilter.Apply(records, named) : records;
    }

    private RecordQuery<T> InTime<T>(ParseResult parsed, RecordQuery<T> records)
        where T : DatasetRecord
    {
        int? first = parsed.GetValue(since);
        int? last = parsed.GetValue(until);
        if (first > last)
        {
            throw new UsageException("--since must not be after --until.");
        }

        records = parsed.GetValue(year) is { } one ? records.During(one) : records;
        return (first, last) switch
        {
            (null, null) => records,
            ({ } from, null) => records.Since(from),
            (null, { } to) => records.Until(to),
            ({ } from, { } to) => records.During(from, to),
        };
    }

    private static CooperationArea Area(string code) => CooperationAreaCodes.TryParse(code, out CooperationArea area) ? area
        : throw UnknownCode.Of(code, "area of cooperation", AreaCodes);

    private static Support Degree(string code) => SupportCodes.TryParse(code, out Support degree) ? degree
        : throw UnknownCode.Of(code, "degree of support", Degrees);
}
