using System.Numerics;

namespace KzSaData.Model;

/// <summary>What has to be known of the voices that confirm a claim to say how sure it is. Two tallies make one at no cost that grows with the voices.</summary>
internal readonly record struct VoiceTally
{
    /// <summary>A voice that is known; null where there is none.</summary>
    private Voice? First { get; init; }

    /// <summary>Whether there is a known voice besides the first.</summary>
    private bool HasSecond { get; init; }

    /// <summary>Whether somebody speaks of whom the page does not tell who it is: a voice, but nobody's second one.</summary>
    private bool HasUnknown { get; init; }

    /// <summary>A bit for each side that speaks.</summary>
    private uint Sides { get; init; }

    /// <summary>Whether the text itself is there.</summary>
    private bool IsDocumented { get; init; }

    /// <summary>How sure a claim is that these confirm.</summary>
    public Support Support =>
        First is null && !HasUnknown ? Support.Unverified
        : BitOperations.PopCount(Sides) > 1 ? Support.BothSidesConfirmed
        : IsDocumented ? Support.Documented
        : HasSecond ? Support.Corroborated
        : Support.SingleVoice;

    /// <summary>The tally of a piece of evidence.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="sides">The two sides of the relationship.</param>
    public static VoiceTally Of(Evidence evidence, IReadOnlyList<Actor> sides)
    {
        VoiceTally tally = new() { IsDocumented = evidence.Stance == Stance.Documents };
        foreach (Voice voice in Voices.Of(evidence))
        {
            tally = tally.With(voice.IsUnknown
                ? new VoiceTally { HasUnknown = true }
                : new VoiceTally { First = voice, Sides = SideOf(voice, sides) });
        }

        return tally;
    }

    /// <summary>Both tallies together.</summary>
    public VoiceTally With(VoiceTally other) => new()
    {
        First = First ?? other.First,
        HasSecond = HasSecond || other.HasSecond || (First is { } one && other.First is { } two && !one.Equals(two)),
        HasUnknown = HasUnknown || other.HasUnknown,
        Sides = Sides | other.Sides,
        IsDocumented = IsDocumented || other.IsDocumented,
    };

    private static uint SideOf(Voice voice, IReadOnlyList<Actor> sides)
    {
        for (int i = 0; i < sides.Count; i++)
        {
            if (sides[i] == voice.Side)
            {
                return 1U << i;
            }
        }

        return 0;
    }
}
