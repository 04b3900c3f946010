using System.CommandLine;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>search</c>: records, actors, places, publishers and sources that have the words.</summary>
internal static class SearchCommand
{
    public static Command Create(Printer printer)
    {
        Argument<string[]> words = new("words") { Description = "Words in any of the languages, in any case or number.", Arity = ArgumentArity.OneOrMore };
        Option<int?> limit = LimitOption.Create();
        ReaderCommand command = new("search", "Looks for words in records, actors, places, publishers and sources.",
            "search wind farm", "search ветропарки --lang ru", "search الرياض --lang ar") { words, limit };
        return command.Replies(printer, (parsed, asked) => Run(string.Join(' ', parsed.GetValue(words)!), LimitOption.Read(parsed, limit, asked), asked));
    }

    private static Reply Run(string text, int rows, Request asked)
    {
        Dataset data = asked.Data;
        RecordQuery<DatasetRecord> records = SearchWords.In(data.Records, text);
        Entity[] others = [.. data.Actors.Matching(text), .. data.Places.Matching(text), .. data.Publishers.Matching(text), .. data.Sources.Matching(text)];
        Sheet found = RecordSheet.Of("records", asked.Words["records"], records.Take(rows), asked.Words);
        Sheet named = FoundSheet.Of(others.Take(rows), asked.Words);
        return new Reply(
        [
            .. records.Count + others.Length == 0 ? [new Line(asked.Words["nothing"])] : Array.Empty<Part>(),
            .. records.Count == 0 ? Array.Empty<Part>() : [found, .. RecordSheet.Cut(found.Rows.Count, records.Count, asked.Words)],
            .. others.Length == 0 ? Array.Empty<Part>() : [named, .. RecordSheet.Cut(named.Rows.Count, others.Length, asked.Words)],
        ])
        {
            Json = () => SheetJson.Write([found, named]),
            Tidy = Everything(found, named),
        };
    }

    // One list of ids for a program that reads one table.
    private static Sheet Everything(Sheet records, Sheet others) => new("found", null, [new("type", string.Empty), new("id", string.Empty), new("name", string.Empty)],
    [
        .. records.Rows.Select(static row => new Cell[] { row[3].Exact, row[7].Exact, row[1].Exact }),
        .. others.Rows.Select(static row => new Cell[] { row[0].Exact, row[2].Exact, row[1].Exact }),
    ]);
}
