namespace KzSaData;

/// <summary>What a participant does in a record.</summary>
/// <remarks>The values are fixed. <see cref="ParticipantRoleCodes"/> has the codes and the labels.</remarks>
public enum ParticipantRole
{
    /// <summary>Comes to another's country. PLOVER: the actor of CONSULT/visit.</summary>
    Visitor = 1,

    /// <summary>Receives a visitor. PLOVER: the recipient of CONSULT/visit.</summary>
    Host = 2,

    /// <summary>Is bound by an agreement or a party to a matter.</summary>
    Party = 3,

    /// <summary>Puts the signature; a person who signs for a party, or the party.</summary>
    Signatory = 4,

    /// <summary>Organises the event.</summary>
    Organiser = 5,

    /// <summary>Organises the event together with others.</summary>
    CoOrganiser = 6,

    /// <summary>Takes part in a delegation.</summary>
    Delegate = 7,

    /// <summary>Addresses the event.</summary>
    Speaker = 8,

    /// <summary>Presides, alone or with another.</summary>
    Chair = 9,

    /// <summary>Belongs, or is admitted, to a body.</summary>
    Member = 10,

    /// <summary>Attends without a vote.</summary>
    Observer = 11,

    /// <summary>Works with the others on equal terms.</summary>
    Partner = 12,

    /// <summary>Sends a message.</summary>
    Sender = 13,

    /// <summary>Receives a message.</summary>
    Addressee = 14,

    /// <summary>Puts the matter forward.</summary>
    Initiator = 15,

    /// <summary>The other side of a meeting, a call or talks.</summary>
    Counterpart = 16,

    /// <summary>Recognises another as a state.</summary>
    Recognising = 17,

    /// <summary>Is recognised as a state.</summary>
    Recognised = 18,

    /// <summary>Gives without return. IATI OrganisationRole 1 (funding).</summary>
    Donor = 19,

    /// <summary>Receives money or goods.</summary>
    Recipient = 20,

    /// <summary>Lends money. IATI OrganisationRole 1 (funding).</summary>
    Lender = 21,

    /// <summary>Borrows money.</summary>
    Borrower = 22,

    /// <summary>Invests money. IATI OrganisationRole 1 (funding).</summary>
    Investor = 23,

    /// <summary>Is invested in.</summary>
    Investee = 24,

    /// <summary>Develops a project and answers for it.</summary>
    Developer = 25,

    /// <summary>Does work under a contract.</summary>
    Contractor = 26,

    /// <summary>Runs what was built.</summary>
    Operator = 27,

    /// <summary>Carries the activity out. IATI OrganisationRole 4 (implementing).</summary>
    Implementer = 28,

    /// <summary>Undertakes to buy what a project produces.</summary>
    Offtaker = 29,

    /// <summary>Guarantees an obligation.</summary>
    Guarantor = 30,

    /// <summary>Gains from the activity without handling its money.</summary>
    Beneficiary = 31,

    /// <summary>Owns the asset or the initiative.</summary>
    Owner = 32,

    /// <summary>Stands for election or selection.</summary>
    Candidate = 33,

    /// <summary>Supports a candidate, an initiative or a position.</summary>
    Supporter = 34,

    /// <summary>Opposes a candidate, an initiative or a position.</summary>
    Opponent = 35,

    /// <summary>Appoints somebody to an office.</summary>
    Appointer = 36,

    /// <summary>Is appointed to an office.</summary>
    Appointee = 37,

    /// <summary>Confers an award.</summary>
    Awarder = 38,

    /// <summary>Receives an award.</summary>
    Awardee = 39,

    /// <summary>Mediates between others.</summary>
    Mediator = 40,

    /// <summary>Is present at a signing or an act without being a party.</summary>
    Witness = 41,

    /// <summary>Is what the record is about, without acting in it.</summary>
    Subject = 42,

    /// <summary>Brings a claim or a charge.</summary>
    Claimant = 43,

    /// <summary>Is claimed against or charged.</summary>
    Accused = 44,
}
