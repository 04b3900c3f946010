// The history of the relationship by year, then the money: the first program to read. It uses the public API only.
using System.CommandLine;
using System.CommandLine.Parsing;
using KzSaData;
using Spectre.Console;

Option<string[]> areas = new("--area") { Description = "only this area of cooperation; may be given several times" };
Option<int?> since = new("--since") { Description = "only what may have happened in this year or later", CustomParser = Year };
Option<int?> until = new("--until") { Description = "only what may have happened in this year or earlier", CustomParser = Year };
Option<string> lang = new("--lang") { Description = "the language", DefaultValueFactory = static _ => "en" };
Option<bool> notes = new("--notes") { Description = "show what curators found wrong or uncertain" };
areas.AcceptOnlyFromAmong([.. CooperationAreaCodes.All.Select(static area => area.Code())]);
lang.AcceptOnlyFromAmong([.. KzSaDataset.Current.Release.Languages]);
RootCommand command = new("Prints what has passed between Kazakhstan and Saudi Arabia.") { areas, since, until, lang, notes };
command.SetAction(Print);

ParseResult options = command.Parse(args);
string[] errors = [.. options.Errors.Select(static error => error.Message)];
errors = errors.Length == 0 && options.GetValue(since) > options.GetValue(until) ? ["--since must not be after --until."] : errors;
if (errors.Length > 0)
{
    Console.Error.WriteLine($"{string.Join('\n', errors)}\nOptions are {string.Join(", ", command.Options.Select(static option => option.Name))}.");
    return 2;
}

return options.Invoke();

void Print(ParseResult chosen)
{
    // Spectre.Console writes escape codes into pipes too, unless told not to.
    bool plain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
    AnsiConsole.Console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect });
    Dataset data = KzSaDataset.Current;
    string language = chosen.GetValue(lang)!;
    RecordQuery<Investment> investments = Narrow(data.Investments);
    DatasetRecord[] entries = [.. Narrow(data.Events), .. Narrow(data.Agreements), .. investments];
    AnsiConsole.MarkupLineInterpolated($"[bold]{data.Release.Title[language]}[/]\n{data.Release.Version} · {EdtfDate.FromDay(data.Release.AsOf).ToText(language)} · Σ {entries.Length}");
    foreach (IGrouping<int?, DatasetRecord> year in entries.GroupBy(YearOf).OrderBy(static group => group.Key ?? int.MaxValue))
    {
        AnsiConsole.MarkupLineInterpolated($"\n[bold yellow]{year.Key?.ToString() ?? "—"}[/]");
        AnsiConsole.Write(Entries(year.OrderBy(static entry => entry.Date?.Earliest), language, chosen.GetValue(notes)));
    }

    AnsiConsole.WriteLine();
    AnsiConsole.Write(Money(investments.Total(), language));

    // The same filters narrow every kind of record; undated ones stay until a year is asked for.
    RecordQuery<T> Narrow<T>(RecordQuery<T> records)
        where T : DatasetRecord
    {
        CooperationArea[] wanted = [.. CooperationAreaCodes.All.Where(area => chosen.GetValue(areas)!.Contains(area.Code()))];
        RecordQuery<T> narrowed = wanted.Length == 0 ? records : records.In(wanted);
        return chosen.GetValue(since) is null && chosen.GetValue(until) is null ? narrowed : narrowed.During(chosen.GetValue(since) ?? 1, chosen.GetValue(until) ?? 9999);
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

// A range belongs to the year in which it begins; one that is open there, to the year in which it ends.
static int? YearOf(DatasetRecord entry) => (entry.Date?.Earliest ?? entry.Date?.Latest)?.Year;

static Grid Entries(IEnumerable<DatasetRecord> entries, string language, bool withNotes)
{
    Grid grid = new Grid().AddColumn(new GridColumn().Width(20)).AddColumn(new GridColumn().Width(15)).AddColumn().AddColumn(new GridColumn().Width(15));
    foreach (DatasetRecord entry in entries)
    {
        string colour = entry.Disputes.Count > 0 ? "red" : entry.Support >= Support.Corroborated ? "green" : "grey";
        grid.AddRow(
            new Text(entry.Date?.ToText(language) ?? "—", new Style(Color.Aqua)),
            new Text(Kind(entry, language)),
            new Text(entry.Title[language]),
            new Markup($"[{colour}]{entry.Support.Label(language).EscapeMarkup()}[/]"));
        foreach (CurationNote note in withNotes ? entry.Notes : [])
        {
            grid.AddRow(new Text(string.Empty), new Text(note.Class.Label(language), new Style(decoration: Decoration.Italic)), new Text(note.Text[language]), new Text(string.Empty));
        }
    }

    return grid;
}

static string Kind(DatasetRecord entry, string language) => entry switch
{
    Event { Realis: not Realis.Occurred } e => $"{e.Kind.Label(language)} ({e.Realis.Label(language)})",
    Event e => e.Kind.Label(language),
    Agreement agreement => agreement.Instrument.Label(language),
    Investment investment => investment.Kind.Label(language),
    _ => entry.RecordKind.Label(language),
};

// A line for each currency and stage: how many, and what they come to.
static Rows Money(InvestmentTotal total, string language)
{
    Table lines = new Table().Border(TableBorder.Horizontal).AddColumns(RecordKind.Investment.Label(language), "Σ", string.Empty);
    foreach (TotalLine line in total.Lines)
    {
        AddSum(line.Stage.Label(language), line.Undisputed, line.Currency);
        if (line.Disputed is { } disputed)
        {
            AddSum($"{line.Stage.Label(language)}: {NoteClass.AmbiguousAmount.Label(language)}", disputed, line.Currency);
        }
    }

    Grid leftOut = new Grid().AddColumn(new GridColumn().Width(14)).AddColumn();
    foreach (LeftOut left in total.LeftOut)
    {
        leftOut.AddRow(new Text(left.Reason.Label(language), new Style(Color.Grey)), new Text($"− {left.Investment.Title[language]}"));
    }

    return new Rows(lines, leftOut);

    void AddSum(string what, TotalRange sum, Currency currency) => lines.AddRow(what.EscapeMarkup(), $"{sum.Count}", sum.ToText(currency, language).EscapeMarkup());
}
