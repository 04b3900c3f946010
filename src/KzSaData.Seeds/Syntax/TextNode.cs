namespace KzSaData.Seeds.Syntax;

/// <summary>Text, a date, an address or an id: checked, and kept as written.</summary>
internal sealed record TextNode(string Text, int Offset = -1) : Node(Offset);
