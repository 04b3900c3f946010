using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>An actor in a role, with the office that a person held then.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Participant>))]
public sealed class Participant : IDatasetObject
{
    private readonly ObjectValue fields;

    internal Participant(ObjectView view, EntityGraph graph)
    {
        fields = new ObjectValue(view, ParticipantFields.ObjectType, graph);
        Actor = graph.Actors.At(view.Row(ParticipantFields.Actor));
        Role = view.Code(ParticipantFields.Role, ParticipantRoleCodes.Last);
        Title = view.Localized(ParticipantFields.Title);
        Office = view.Has(ParticipantFields.Office) ? view.Code(ParticipantFields.Office, OfficeCodes.Last) : null;
        Of = view.Has(ParticipantFields.Of) ? graph.Actors.At(view.Row(ParticipantFields.Of)) : null;
        Note = view.Text(ParticipantFields.Note);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>Who.</summary>
    public Actor Actor { get; }

    /// <summary>In which role.</summary>
    public ParticipantRole Role { get; }

    /// <summary>The office that a person held then, not now, in words; null where it does not apply or no source says.</summary>
    public LocalizedText? Title { get; }

    /// <summary>The rank of the office that a person held then; null for others, for persons without office, for former holders, and where nobody has decided it.</summary>
    public Office? Office { get; }

    /// <summary>The body of which a person held the <see cref="Office"/>, and for which it therefore counts, such as the ministry of a minister; null where there is no office, or no actor for the body.</summary>
    public Actor? Of { get; }

    /// <summary>Anything a reader should know, or null.</summary>
    public string? Note { get; }

    /// <summary>The role and the id of the actor, such as <c>signatory: acwa-power</c>.</summary>
    public override string ToString() => $"{Role.Code()}: {Actor.Key}";
}
