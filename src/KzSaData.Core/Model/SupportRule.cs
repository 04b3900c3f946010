using System.Numerics;
using KzSaData.Schema;

namespace KzSaData.Model;

/// <summary>Computes how well a record is supported.</summary>
internal static class SupportRule
{
    public static Support Of(DatasetRecord record)
    {
        List<Evidence> support = [];
        foreach (Evidence evidence in record.Evidence)
        {
            if (IsDispute(record, evidence))
            {
                return Support.Disputed;
            }

            // What is kept to be seen only, or merely mentions, does not add support.
            if (evidence is { Stance: Stance.Supports, Standing: Standing.Live })
            {
                support.Add(evidence);
            }
        }

        // The weakest of the fields that matter decides. A record without such fields rests on its text alone.
        Support weakest = Degree(record, support, null);
        foreach (FieldPath path in RecordPaths.Confirmed(record))
        {
            Support degree = Degree(record, support, path);
            weakest = degree < weakest ? degree : weakest;
        }

        // Some support there is, if only for another field.
        return weakest == Support.Unverified && support.Count > 0 ? Support.SingleSource : weakest;
    }

    /// <summary>Whether evidence makes a record disputed: it is live, and what it says cannot be true together with the record.</summary>
    public static bool IsDispute(DatasetRecord record, Evidence evidence)
    {
        if (evidence.Standing == Standing.Resolved)
        {
            return false;
        }

        return evidence.Says is { } says && evidence.OnlyField is { } path && ValueComparison.CanBeTrueWith(record, path, says) is { } canBeTrue
            ? !canBeTrue
            : evidence.Stance == Stance.Contradicts;
    }

    // How well evidence supports a field, or anything where none is given.
    private static Support Degree(DatasetRecord record, List<Evidence> support, FieldPath? path)
    {
        string? group = null;
        bool hasTwoGroups = false;
        uint sides = 0;
        foreach (Evidence evidence in support)
        {
            if (path is null || evidence.SpeaksTo(path.Value))
            {
                Source source = evidence.Source;
                group ??= source.IndependenceGroup;
                hasTwoGroups |= group != source.IndependenceGroup;
                sides |= SidesOf(source, record.Graph.Release.Sides);
            }
        }

        return group is null ? Support.Unverified : !hasTwoGroups ? Support.SingleSource : BitOperations.PopCount(sides) < 2 ? Support.Corroborated : Support.BothSidesConfirmed;
    }

    // A bit for each side whose voice a source is.
    private static uint SidesOf(Source source, IReadOnlyList<Actor> sides)
    {
        uint voices = 0;
        for (int i = 0; i < sides.Count; i++)
        {
            voices |= IsVoiceOf(sides[i], source) ? 1U << i : 0;
        }

        return voices;
    }

    private static bool IsVoiceOf(Actor side, Source source) => source.Side == side && source.Tier is Tier.PrimaryText or Tier.Official or Tier.OfficialRelay;
}
