// The relationship on one screen, and all of it on request: the first program to read. It uses the public API only.
using System.CommandLine;
using System.CommandLine.Parsing;
using KzSaData;
using Timeline;

Dataset data = KzSaDataset.Current;
IReadOnlyList<Actor> others = [];
Option<int?> year = new("--year") { Description = "what may have happened in this year", CustomParser = Year };
Option<int?> since = new("--since") { Description = "what may have happened in this year or later", CustomParser = Year };
Option<int?> until = new("--until") { Description = "what may have happened in this year or earlier", CustomParser = Year };
Option<Actor?> who = new("--actor") { Description = "what an actor took part in: an id or a name, such as acwa-power or Tokayev", CustomParser = Named };
Option<CooperationArea[]> areas = new("--area") { Description = "an area of cooperation, such as energy; may be given several times", CustomParser = Areas };
Option<bool> all = new("--all") { Description = "everything, year by year" };
Option<bool> notes = new("--notes") { Description = "with what curators found wrong or uncertain" };
Option<string> lang = new("--lang") { Description = "the language: en, kk, ru or ar", DefaultValueFactory = static _ => "en", CustomParser = Language };
RootCommand command = new("Shows what has passed between Kazakhstan and Saudi Arabia.") { year, since, until, who, areas, all, notes, lang };
command.SetAction(Print);

ParseResult options = command.Parse(args);
string[] errors = [.. options.Errors.Select(static error => error.Message)];
errors = errors.Length == 0 && options.GetValue(since) > options.GetValue(until) ? ["--since must not be after --until."] : errors;
if (errors.Length > 0)
{
    foreach (string line in errors.Append($"Options: {string.Join(", ", command.Options.Select(static option => option.Name))}.").SelectMany(static message => Screen.Wrap(message, 100)))
    {
        Console.Error.WriteLine(line);
    }

    return 2;
}

return options.Invoke();

void Print(ParseResult chosen)
{
    string language = chosen.GetValue(lang)!;
    using Screen screen = new(language);
    RecordQuery<DatasetRecord> records = Narrow(data.Records.OfKind(RecordKind.Event, RecordKind.Agreement, RecordKind.Investment));
    if (records.Count < data.Events.Count + data.Agreements.Count + data.Investments.Count || chosen.GetValue(all) || chosen.GetValue(notes))
    {
        Listing listing = new(screen, new Words(language), chosen.GetValue(notes));
        listing.PrintActor(chosen.GetValue(who), others);
        listing.Print(records);
    }
    else
    {
        new Overview(screen, new Words(language)).Print(data);
    }

    RecordQuery<DatasetRecord> Narrow(RecordQuery<DatasetRecord> kept)
    {
        kept = chosen.GetValue(areas) is { Length: > 0 } wanted ? kept.In(wanted) : kept;
        kept = chosen.GetValue(who) is { } actor ? kept.Involving(actor) : kept;
        kept = chosen.GetValue(year) is { } one ? kept.During(one) : kept;
        return chosen.GetValue(since) is null && chosen.GetValue(until) is null ? kept : kept.During(chosen.GetValue(since) ?? 1, chosen.GetValue(until) ?? 9999);
    }
}

static int? Year(ArgumentResult result)
{
    if (!int.TryParse(result.Tokens[0].Value, out int year) || year is < 1 or > 9999)
    {
        result.AddError($"'{result.Tokens[0].Value}' is no year; allowed are years from 1 to 9999.");
    }

    return year;
}

static CooperationArea[] Areas(ArgumentResult result)
{
    List<CooperationArea> areas = [];
    foreach (Token token in result.Tokens)
    {
        if (CooperationAreaCodes.TryParse(token.Value, out CooperationArea area))
        {
            areas.Add(area);
        }
        else
        {
            result.AddError($"'{token.Value}' is no area of cooperation; there are {string.Join(", ", CooperationAreaCodes.All.Select(static known => known.Code()))}.");
        }
    }

    return [.. areas];
}

// An id, or a name that one actor has or is known by.
Actor? Named(ArgumentResult result)
{
    (Actor? actor, others, string? error) = new ActorChoice(data).Find(result.Tokens[0].Value);
    if (error is not null)
    {
        result.AddError(error);
    }

    return actor;
}

// As BCP 47 has it: in any case, and with a region.
string Language(ArgumentResult result)
{
    string tag = result.Tokens[0].Value.Replace('_', '-');
    string? known = data.Release.Languages.FirstOrDefault(language => tag.Equals(language, StringComparison.OrdinalIgnoreCase)
        || (tag.StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase) && tag.Length == language.Length + 3));
    if (known is null)
    {
        result.AddError($"'{tag}' is no language of the data; there are {string.Join(", ", data.Release.Languages)}.");
    }

    return known ?? "en";
}
