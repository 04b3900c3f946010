using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on who is said to speak: an office-holder speaks for his body.</summary>
internal sealed class SpeakerRules
{
    private readonly Dictionary<Actor, Actor> bodies = [];
    private readonly List<Finding> findings;

    public SpeakerRules(Dataset data, List<Finding> findings)
    {
        this.findings = findings;
        foreach (DatasetRecord record in data.Records)
        {
            foreach (Participant participant in record.Participants)
            {
                if (participant is { Office: not null, Of: { } body })
                {
                    bodies.TryAdd(participant.Actor, body);
                }
            }
        }
    }

    /// <summary>Checks the speakers of a source.</summary>
    public void Check(Source source, Seed seed) =>
        Check(source.Speakers, source.Attribution, source.Repeats is not null, seed.Value, SourceFields.Speakers, SourceFields.Attribution, seed.Path!);

    /// <summary>Checks the speakers of each piece of evidence of a record.</summary>
    public void Check(RuleSubject subject)
    {
        for (int i = 0; i < subject.Record.Evidence.Count; i++)
        {
            Evidence evidence = subject.Record.Evidence[i];
            ObjectNode node = (ObjectNode)subject.Node.Items(RecordFields.Evidence)[i];
            Check(evidence.Speakers, evidence.Attribution, false, node, EvidenceFields.Speakers, EvidenceFields.Attribution, subject.Path);
        }
    }

    private void Check(IReadOnlyList<Actor> speakers, Attribution attribution, bool repeats, ObjectNode node, int speakersSlot, int attributionSlot, string path)
    {
        for (int i = 0; i < speakers.Count; i++)
        {
            if (bodies.TryGetValue(speakers[i], out Actor? body))
            {
                Report(node.Items(speakersSlot)[i], $"'{speakers[i].Key}' holds an office; name the body for which he speaks, such as '{body.Key}'");
            }
        }

        if (attribution != Attribution.Stated && (speakers.Count > 0 || repeats))
        {
            Report(node.Slots[attributionSlot]!, $"\"{attribution.Code()}\" says that nobody else is known to speak; leave it out, or the speakers and what is repeated");
        }

        void Report(Node at, string message) => findings.Add(new Finding(RecordRule.MalformedSpeaker, message, path, at.Offset));
    }
}
