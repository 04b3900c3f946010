using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on what a release says of itself: it is about two states.</summary>
internal static class ReleaseRules
{
    private const int Sides = 2;

    public static void Check(ReleaseInfo release, Seed seed, List<Finding> findings)
    {
        IReadOnlyList<Node> nodes = seed.Value.Items(ReleaseFields.Sides);
        if (release.Sides.Count != Sides)
        {
            Report(seed.Value.Slots[ReleaseFields.Sides]!, $"a dataset has two sides, and not {release.Sides.Count}; whether both confirm a record is asked of these two");
        }

        for (int i = 0; i < release.Sides.Count; i++)
        {
            if (release.Sides[i].Kind != ActorKind.State)
            {
                Report(nodes[i], $"'{release.Sides[i].Key}' is no state; a side is a state, and its bodies are found by their parents");
            }
        }

        void Report(Node at, string message) => findings.Add(new Finding(RecordRule.MalformedSides, message, seed.Path!, at.Offset));
    }
}
