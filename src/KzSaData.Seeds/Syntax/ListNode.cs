namespace KzSaData.Seeds.Syntax;

/// <summary>A list of values of one type, in the order of the file.</summary>
internal sealed record ListNode(IReadOnlyList<Node> Items, int Offset = -1) : Node(Offset);
