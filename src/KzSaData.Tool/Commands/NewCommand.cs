using System.CommandLine;
using KzSaData.Schema;
using KzSaData.Seeds.Contributing;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Reading;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>new</c>: the beginning of a seed, so that nobody copies the file of another record and forgets to change a line.</summary>
internal static class NewCommand
{
    private const string Correction = "correction";
    private const string Retirement = "retirement";

    private static readonly Table[] Kinds = [.. Tables.All.Where(table => table.File == TableFile.Folder)];
    private static readonly string[] Names = [.. Kinds.Select(table => table.ObjectType.Name), Correction, Retirement];

    public static Command Create(Printer printer)
    {
        Argument<string> kind = new("kind") { Description = $"One of: {string.Join(", ", Names)}.", CompletionSources = { Completions.Of(static () => Names) } };
        Argument<string> id = new("id") { Description = "The id, which is permanent: lower-case Latin letters, digits, single hyphens. Of a source, better its address. Of a correction or a retirement, the record." };
        Argument<string?> more = new("more") { Description = "Of a source with an address, an id of your own; of a correction, the field, such as date or amounts/committed.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> successor = new("--successor") { Description = "Of a retirement, the record that stands for it now.", HelpName = "id" };
        Option<string> seeds = SeedsOption.Create();
        ReaderCommand command = new("new", "Begins a seed, or an entry of a ledger, in the folder of seeds: with every member that it needs, and what to write there.",
            "new event kazakh-minister-in-riyadh-2026",
            "new source https://www.arabnews.com/node/2588886/saudi-arabia",
            "new correction acwa-wind-farm amounts/committed",
            "new retirement acwa-windfarm --successor acwa-wind-farm") { kind, id, more, successor, seeds };
        command.SetAction(parsed => (int)Run(parsed.GetValue(kind)!, parsed.GetValue(id)!, parsed.GetValue(more), parsed.GetValue(successor), SeedsOption.Read(parsed, seeds, printer), printer));
        return command;
    }

    private static ExitCode Run(string kind, string id, string? more, string? successor, string seeds, Printer printer)
    {
        DateOnly today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        if (successor is not null && kind != Retirement)
        {
            throw new UsageException("--successor belongs to: kzsa new retirement ID");
        }

        if (kind == Retirement)
        {
            return more is null ? NewEntry.Retire(id, successor, seeds, today, printer) : throw new UsageException($"'{more}' is one too many. The successor of '{id}' is named with --successor.");
        }

        if (kind == Correction)
        {
            return NewEntry.Correct(id, more, seeds, today, printer);
        }

        Table table = KindOf(kind);
        bool isAddress = table.Id == TableId.Source && SourceDraft.IsAddress(id);
        return more is not null && !isAddress ? throw new UsageException($"'{more}' is one too many; an id has no blanks: hyphens stand between its words.")
            : isAddress ? NewSeed.Write(table, SourceDraft.Of(id, SourceShelf.In(seeds), today), more, seeds, printer)
            : NewSeed.Write(table, id, table.Id == TableId.Source ? today : null, seeds, printer);
    }

    private static Table KindOf(string name) =>
        Array.Find(Kinds, table => table.ObjectType.Name == name || table.Path == name)
            ?? throw new UsageException($"'{name}' is no kind of seed; {FieldPhrase.DidYouMean(name, Names, $"there are {string.Join(", ", Names)}")}");
}
