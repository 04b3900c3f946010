using System.CommandLine;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>total</c>: money by stage and currency, each sum once.</summary>
internal static class TotalCommand
{
    public static Command Create(Printer printer)
    {
        RecordFilters filters = new();
        Option<string> by = new("--by") { Description = "By year, area or funder.", HelpName = "group", CompletionSources = { Completions.Of(static () => TotalReply.Groupings) } };
        Option<string> reached = new("--reached") { Description = "All that was stated at a stage, such as pledged, whether or not it went further.", HelpName = "stage", CompletionSources = { Completions.Of(static () => TotalReply.Stages) } };
        Option<string> from = new("--from") { Description = "Money of an actor or its bodies: an id or a name.", HelpName = "actor" };
        Option<string> into = new("--into") { Description = "Money that goes to an actor or its bodies.", HelpName = "actor" };
        ReaderCommand command = new("total", "Adds up money: each sum once, by stage and currency, with what is disputed beside it.",
            "total --from saudi-arabia --into kazakhstan", "total --by year", "total --reached pledged --format json") { by, reached, from, into };
        filters.AddTo(command);
        return command.Replies(printer, (parsed, asked) =>
        {
            RecordQuery<Investment> investments = filters.Apply(parsed, asked.Data, asked.Data.Investments);
            investments = parsed.GetValue(from) is { } giver ? investments.From(NamedEntities.Find(asked.Data.Actors, giver, "actor")) : investments;
            investments = parsed.GetValue(into) is { } taker ? investments.Into(NamedEntities.Find(asked.Data.Actors, taker, "actor")) : investments;
            return TotalReply.Of(investments, parsed.GetValue(by), parsed.GetValue(reached), asked.Words);
        });
    }
}
