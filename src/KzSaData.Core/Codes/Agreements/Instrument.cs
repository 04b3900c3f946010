namespace KzSaData;

/// <summary>What kind of document an agreement is.</summary>
/// <remarks>The values are fixed. <see cref="InstrumentCodes"/> has the codes and the labels.</remarks>
public enum Instrument
{
    /// <summary>A treaty or convention.</summary>
    Treaty = 1,

    /// <summary>An agreement, general, framework or on a subject.</summary>
    Agreement = 2,

    /// <summary>A protocol, alone or to another document.</summary>
    Protocol = 3,

    /// <summary>A memorandum of understanding or of cooperation.</summary>
    Memorandum = 4,

    /// <summary>A joint statement or communiqué.</summary>
    JointStatement = 5,

    /// <summary>A declaration.</summary>
    Declaration = 6,

    /// <summary>A roadmap.</summary>
    Roadmap = 7,

    /// <summary>A programme of cooperation, usually of some years.</summary>
    Programme = 8,

    /// <summary>A plan of action.</summary>
    ActionPlan = 9,

    /// <summary>An exchange of notes or letters that makes an agreement.</summary>
    ExchangeOfNotes = 10,

    /// <summary>Agreed minutes, such as those of a joint commission.</summary>
    Minutes = 11,

    /// <summary>A contract, commercial or of finance.</summary>
    Contract = 12,

    /// <summary>A letter of intent.</summary>
    LetterOfIntent = 13,

    /// <summary>A number of documents reported together; those known by name are records of their own.</summary>
    Package = 14,
}
