using System.CommandLine;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>show</c>: everything that is known of a record, an actor, a place, a publisher or a source.</summary>
internal static class ShowCommand
{
    public static Command Create(Printer printer)
    {
        Argument<string> id = new("id") { Description = "The id of a record, actor, place, publisher or source." };
        Option<int?> limit = LimitOption.Create();
        ReaderCommand command = new("show", "Shows everything known under an id: claim by claim, with who says so and who says otherwise.",
            "show diplomatic-relations-1994", "show acwa-power --lang ru", "show diplomatic-relations-1994 --format json") { id, limit };
        return command.Replies(printer, (parsed, asked) => Run(parsed.GetValue(id)!, LimitOption.Read(parsed, limit, asked), asked));
    }

    private static Reply Run(string id, int rows, Request asked)
    {
        Entity[] found = [.. EntityLookup.Find(asked.Data, id)];
        List<Part> parts = [];
        foreach (Entity entity in found)
        {
            parts.AddRange(parts.Count > 0 ? [new Line(string.Empty)] : []);
            parts.AddRange(EntityReply.Of(entity, rows, asked.Words));
            if (entity is Publisher publisher)
            {
                parts.Add(SourceSheet.Of(asked.Data.Sources.Where(source => source.Publisher == publisher).Take(rows), asked.Words));
            }
        }

        return new Reply(parts) { Json = () => EntityJson.Of(found) };
    }
}
