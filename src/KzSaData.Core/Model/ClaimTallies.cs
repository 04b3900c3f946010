using KzSaData.Schema;

namespace KzSaData.Model;

/// <summary>The voices that confirm each claim of a record, counted in one pass over its evidence.</summary>
internal sealed class ClaimTallies
{
    private const string Participants = "participants";

    private readonly DatasetRecord record;
    private readonly Dictionary<string, VoiceTally> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<Actor, VoiceTally> byBody = [];

    public ClaimTallies(DatasetRecord record)
    {
        this.record = record;
        ILookup<string, Participant> named = record.Participants.ToLookup(static participant => participant.Actor.Key, StringComparer.Ordinal);
        foreach (Evidence evidence in record.Evidence)
        {
            if (SupportRule.Counts(evidence))
            {
                VoiceTally voices = VoiceTally.Of(evidence, record.Graph.Release.Sides);
                foreach (string field in evidence.Fields)
                {
                    Add(evidence, new FieldPath(field), voices, named);
                }
            }
        }
    }

    /// <summary>The voices that confirm a field, an item of a list, or a member of one: those of the path, and of all that it lies in.</summary>
    public VoiceTally Of(FieldPath path)
    {
        VoiceTally tally = default;
        for (int end = path.Text.Length; end > 0; end = path.Text.LastIndexOf('/', end - 1))
        {
            tally = tally.With(byPath.GetValueOrDefault(path.Text[..end]));
        }

        return tally;
    }

    /// <summary>The voices that tell of a participant: by name, by the body, or by somebody who holds an office of that body here.</summary>
    public VoiceTally Of(Participant participant)
    {
        VoiceTally tally = Of(new FieldPath(Participants).To(participant.Actor.Key));
        return Bodies.Of(participant) is { } body ? tally.With(byBody.GetValueOrDefault(body)) : tally;
    }

    private void Add(Evidence evidence, FieldPath path, VoiceTally voices, ILookup<string, Participant> named)
    {
        // A value that the source gives less precisely, or another one, confirms nothing but itself.
        if (evidence is { OnlyField: not null, Says: { } says } && ValueComparison.Confirms(record, path, says) == false)
        {
            return;
        }

        byPath[path.Text] = byPath.GetValueOrDefault(path.Text).With(voices);
        if (path.FieldName.SequenceEqual(Participants) && path.Key is { } actor)
        {
            foreach (Actor body in named[actor].SelectMany(Bodies.OfAndAbove).Distinct())
            {
                byBody[body] = byBody.GetValueOrDefault(body).With(voices);
            }
        }
    }
}
