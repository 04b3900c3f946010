namespace KzSaData;

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
        Support weakest = Degree(record, support);
        foreach (string field in record.KeyFields())
        {
            Support degree = Degree(record, support.FindAll(e => e.SpeaksTo(field)));
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

        return evidence.Says is { } says && evidence.Fields.Count == 1 && record.CanBeTrueWith(evidence.Fields[0], says) is { } canBeTrue
            ? !canBeTrue
            : evidence.Stance == Stance.Contradicts;
    }

    private static Support Degree(DatasetRecord record, List<Evidence> evidence)
    {
        if (evidence.Count == 0)
        {
            return Support.Unverified;
        }

        int sides = record.Data.Release.Sides.Count(side => evidence.Exists(e => IsVoiceOf(side, e.Source)));
        int groups = evidence.Select(static e => e.Source.IndependenceGroup).Distinct(StringComparer.Ordinal).Count();
        return groups < 2 ? Support.SingleSource : sides < 2 ? Support.Corroborated : Support.BothSidesConfirmed;
    }

    private static bool IsVoiceOf(Actor side, Source source) => source.Side == side && source.Tier is Tier.PrimaryText or Tier.Official or Tier.OfficialRelay;
}
