using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>An actor in a role, with the office that a person held then.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class Participant
{
    internal Participant(ObjectView view, EntityGraph graph)
    {
        Actor = graph.Actors.At(view.Row(ParticipantFields.Actor));
        Role = view.Code(ParticipantFields.Role, ParticipantRoleCodes.Last);
        Title = view.Localized(ParticipantFields.Title);
        Note = view.Text(ParticipantFields.Note);
    }

    /// <summary>Who.</summary>
    public Actor Actor { get; }

    /// <summary>In which role.</summary>
    public ParticipantRole Role { get; }

    /// <summary>The office that a person held then, not now; null where it does not apply or no source says.</summary>
    public LocalizedText? Title { get; }

    /// <summary>Anything a reader should know, or null.</summary>
    public string? Note { get; }
}
