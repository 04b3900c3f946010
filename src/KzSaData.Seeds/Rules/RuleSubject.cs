using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>A record under the rules, with the seed that it came from, so that findings have a place.</summary>
internal sealed class RuleSubject(DatasetRecord record, Seed seed, List<Finding> findings)
{
    public DatasetRecord Record => record;

    public ObjectNode Node => seed.Value;

    public string Path => seed.Path!;

    /// <summary>Reports a finding at a slot of the record; at the record itself where the slot is empty.</summary>
    public void Report(string code, int slot, string message) => Report(code, Node.Slots[slot] ?? Node, message);

    /// <summary>Reports a finding at an item of a list.</summary>
    public void Report(string code, int slot, int item, string message) => Report(code, Node.Items(slot)[item], message);

    /// <summary>Reports a finding at a member of an item of a list; at the item where it has no such member.</summary>
    public void Report(string code, int slot, int item, int member, string message)
    {
        ObjectNode node = (ObjectNode)Node.Items(slot)[item];
        Report(code, node.Slots[member] ?? node, message);
    }

    private void Report(string code, Node node, string message) => findings.Add(new Finding(code, message, Path, node.Offset));
}
