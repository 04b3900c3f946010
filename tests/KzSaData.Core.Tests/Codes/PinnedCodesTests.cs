using System.Globalization;
using System.Text;

namespace KzSaData.Core.Tests;

public sealed class PinnedCodesTests
{
    private const string WhatToDo =
        """
        a code list differs from Codes/pinned-codes.txt, on which images, seeds and users of the codes depend.
        - A code was added: it belongs at the END of its list; add its line to pinned-codes.txt.
        - A code was renamed, renumbered, moved or deleted: undo that. Codes are withdrawn (mark the member [Obsolete]), never deleted.
        Lines that differ (- pinned, + now):
        """;

    [Fact]
    public void Values_names_and_codes_do_not_change()
    {
        string[] pinned = Pinned();
        string[] now = Now();
        if (!pinned.SequenceEqual(now))
        {
            IEnumerable<string> gone = pinned.Except(now).Select(line => "- " + line);
            IEnumerable<string> added = now.Except(pinned).Select(line => "+ " + line);
            Assert.Fail(string.Join('\n', [WhatToDo, .. gone, .. added]));
        }
    }

    // One line a code, "EventKind 3 Visit visit", by the name of the list and then by value.
    private static string[] Now() =>
    [
        .. from list in CodeListCatalogue.All
           from value in list.DefinedValues
           select string.Create(CultureInfo.InvariantCulture, $"{list.List.Name} {value} {list.NameOf(value)} {list.Code(value)}"),
    ];

    private static string[] Pinned()
    {
        using Stream stream = typeof(PinnedCodesTests).Assembly.GetManifestResourceStream("pinned-codes.txt")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
