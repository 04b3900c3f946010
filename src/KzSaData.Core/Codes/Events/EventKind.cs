namespace KzSaData;

/// <summary>What kind of event it was.</summary>
/// <remarks>The values are fixed. <see cref="EventKindCodes"/> has the codes and the labels.</remarks>
public enum EventKind
{
    /// <summary>A state is recognised. PLOVER SUPPORT; CAMEO 054.</summary>
    Recognition = 1,

    /// <summary>Diplomatic relations are established, restored or raised in rank; to lower or break them is a decision. PLOVER SUPPORT; CAMEO 054.</summary>
    DiplomaticRelations = 2,

    /// <summary>Somebody travels to the other country. PLOVER CONSULT/visit; CAMEO 042/043.</summary>
    Visit = 3,

    /// <summary>Officials meet, wherever it be. PLOVER CONSULT, or CONSULT/third-party in a third country (CAMEO 044).</summary>
    Meeting = 4,

    /// <summary>A conversation by telephone or video. PLOVER CONSULT/phone; CAMEO 041.</summary>
    Call = 5,

    /// <summary>A letter, telegram, congratulation or condolence.</summary>
    Message = 6,

    /// <summary>Heads of more than two states meet. PLOVER CONSULT/multilateral.</summary>
    Summit = 7,

    /// <summary>A conference, congress or forum, of two sides or many.</summary>
    Conference = 8,

    /// <summary>A session of a standing body, such as the joint commission. PLOVER CONSULT.</summary>
    Session = 9,

    /// <summary>A trade fair or exhibition.</summary>
    Exhibition = 10,

    /// <summary>A festival, concert, cultural days.</summary>
    CulturalEvent = 11,

    /// <summary>A competition or match.</summary>
    SportsEvent = 12,

    /// <summary>An embassy, office, mosque, plant or route is opened.</summary>
    Opening = 13,

    /// <summary>Somebody joins or leaves an organisation.</summary>
    Membership = 14,

    /// <summary>Somebody takes, holds or hands over a chair.</summary>
    Chairmanship = 15,

    /// <summary>Somebody stands for an office, a seat or the right to host.</summary>
    Candidacy = 16,

    /// <summary>A vote is taken, or a side declares how it votes.</summary>
    Vote = 17,

    /// <summary>A project, programme, service or satellite is launched.</summary>
    Launch = 18,

    /// <summary>Goods, aid or equipment arrive or are handed over.</summary>
    Delivery = 19,

    /// <summary>A rule changes, such as a visa regime or a tariff.</summary>
    PolicyChange = 20,

    /// <summary>Somebody takes, presents credentials for or leaves an office.</summary>
    Appointment = 21,

    /// <summary>An order, prize or title is conferred.</summary>
    Award = 22,

    /// <summary>A side says something in public.</summary>
    Statement = 23,

    /// <summary>A body decides something within its powers.</summary>
    Decision = 24,

    /// <summary>Documents are signed. PLOVER SUPPORT; CAMEO 057.</summary>
    Signing = 25,

    /// <summary>An accident, a dispute or another strain.</summary>
    Incident = 26,

    /// <summary>A case before a court, a tribunal or an arbitrator.</summary>
    LegalCase = 27,
}
