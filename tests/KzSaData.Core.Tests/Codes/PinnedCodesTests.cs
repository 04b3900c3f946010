using System.Globalization;

namespace KzSaData.Core.Tests.Codes;

public sealed class PinnedCodesTests
{
    private const string Approved = "tests/KzSaData.Core.Tests/Codes/pinned-codes.txt";

    private const string WhatToDo =
        """
        codes were added that Codes/pinned-codes.txt does not have, on which images, seeds and users of the codes depend.
        - Are they right, for ever? They cannot be renamed or renumbered once they are released.
        """;

    [Fact]
    public void Values_names_and_codes_do_not_change() =>
        File.ReadAllLines(Repository.At(Approved)).Except(Now()).Should().BeEmpty("a code was renamed, renumbered, moved or deleted; undo that. Codes are withdrawn (\"withdrawn\" in their JSON), never deleted");

    [Fact]
    public void Added_codes_are_approved()
    {
        // Approving must not hide what is never right.
        Values_names_and_codes_do_not_change();
        Now().ShouldBeApproved(Approved, WhatToDo);
    }

    // One line a code, "EventKind 3 Visit visit", by the name of the list and then by value.
    private static IEnumerable<string> Now() =>
        from list in CodeListCatalogue.All
        from value in list.DefinedValues
        select string.Create(CultureInfo.InvariantCulture, $"{list.List.Name} {value} {list.NameOf(value)} {list.Code(value)}");
}
