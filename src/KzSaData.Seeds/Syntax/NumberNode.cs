namespace KzSaData.Seeds.Syntax;

/// <summary>A number; codes of code lists are kept as their pinned values.</summary>
internal sealed record NumberNode(decimal Value, int Offset = -1) : Node(Offset);
