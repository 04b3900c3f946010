using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Mcp;

/// <summary>The tools over a dataset: search, get, list, total, cite.</summary>
internal sealed class DatasetTools(Dataset data, Words words)
{
    private const int UsualRows = 20;

    private static readonly ToolParameter limit = new("limit", "integer", "How many records at most; 20 without it.");

    private static readonly ToolParameter[] filters =
    [
        new("kind", "string", "A kind of record: event, agreement, investment, indicator, programme, proposal, assessment, or narrower: visit, memorandum, loan, exports."),
        new("year", "integer", "What may have happened in this year."),
        new("since", "integer", "What may have happened in this year or later."),
        new("until", "integer", "What may have happened in this year or earlier."),
        new("actor", "string", "Who takes part: an id or a name, such as acwa-power or ACWA Power. A state stands for its bodies."),
        new("area", "string", "An area of cooperation, such as energy."),
        new("place", "string", "Where: an id or a name. A country stands for all that lies in it."),
        new("support", "string", "At least so sure: single-voice, corroborated, documented, both-sides-confirmed."),
        new("disputed", "boolean", "Only what a source contradicts."),
        new("matching", "string", "Words in title, summary and names."),
    ];

    public IEnumerable<DatasetTool> All =>
    [
        new("search", "Looks for words, in English, Kazakh, Russian or Arabic, in records and in actors, places, publishers and sources. Each record comes with how sure it is and its sources.",
            [new("words", "string", "At most 16 words.", IsRequired: true), limit], Search),
        new("get", "Everything known under an id: each claim with its support, the voices behind it and what others say against it; the evidence with its sources and their addresses.",
            [new("id", "string", "The id of a record, actor, place, publisher or source.", IsRequired: true)], Get),
        new("list", "Records that filters keep, oldest first, each with how sure it is and its sources.", [.. filters, limit], List),
        new("total", "Adds up money by stage and currency, each sum once, what is disputed beside it, and what is not counted and why; with the investments, how sure they are and their sources. Stages must never be added to each other.",
        [
            new("from", "string", "Whose money: an id or a name."),
            new("into", "string", "To whom it goes: an id or a name."),
            new("by", "string", "Groups: year, area or funder."),
            new("reached", "string", "All that was stated at a stage, such as pledged, committed or disbursed."),
            .. filters,
            limit,
        ], Total),
        new("cite", "A citation of the dataset, or of a record with the sources that it rests on, or of a source.",
            [new("id", "string", "The id of a record or source; without it, the dataset as a whole."), new("style", "string", "text, bibtex, csl-json or ris; text without it.")],
            asked => BriefJson.Text(data, CitedText.Of(data, asked.Text("id") is { Length: > 0 } id ? [id] : [], all: false, asked.Text("style") ?? "text"))),
    ];

    private string Search(ToolArguments asked)
    {
        string text = asked.Required("words");
        int rows = asked.Number("limit", UsualRows);
        RecordQuery<DatasetRecord> records = SearchWords.In(data.Records, text);
        Entity[] others = [.. data.Actors.Matching(text), .. data.Places.Matching(text), .. data.Publishers.Matching(text), .. data.Sources.Matching(text)];
        return BriefJson.Records(data, records, rows, FoundSheet.Of(others.Take(rows), words));
    }

    private string Get(ToolArguments asked)
    {
        IReadOnlyList<Entity> found = EntityLookup.Find(data, asked.Required("id"));
        return BriefJson.Entities(data, found, words);
    }

    private string List(ToolArguments asked) => BriefJson.Records(data, Filtered(asked, data.Records), asked.Number("limit", UsualRows));

    private string Total(ToolArguments asked)
    {
        RecordQuery<Investment> investments = Filtered(asked, data.Investments);
        investments = asked.Text("from") is { } giver ? investments.From(NamedEntities.Find(data.Actors, giver, "actor")) : investments;
        investments = asked.Text("into") is { } taker ? investments.Into(NamedEntities.Find(data.Actors, taker, "actor")) : investments;
        Reply reply = TotalReply.Of(investments, asked.Text("by"), asked.Text("reached"), words);
        return BriefJson.Records(data, investments, asked.Number("limit", UsualRows), [.. reply.Sheets]);
    }

    // The options of the command line say what the filters mean; each argument is one of them.
    private static RecordQuery<T> Filtered<T>(ToolArguments asked, RecordQuery<T> records, Dataset data)
        where T : DatasetRecord
    {
        RecordFilters options = new();
        Command command = new("filters");
        options.AddTo(command);
        string[] given = [.. asked.Names.Where(static name => Array.Exists(filters, filter => filter.Name == name)).Select(name => $"--{name}={asked.Text(name)}")];
        ParseResult parsed = command.Parse(given, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Errors.Count == 0 ? options.Apply(parsed, data, records) : throw new UsageException(parsed.Errors[0].Message);
    }

    private RecordQuery<T> Filtered<T>(ToolArguments asked, RecordQuery<T> records)
        where T : DatasetRecord => Filtered(asked, records, data);
}
