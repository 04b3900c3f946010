namespace KzSaData;

/// <summary>What kind of actor it is.</summary>
/// <remarks>The values are fixed. <see cref="ActorKindCodes"/> has the codes and the labels.</remarks>
public enum ActorKind
{
    /// <summary>A state. IATI OrganisationType 10 (government).</summary>
    State = 1,

    /// <summary>A ministry. IATI OrganisationType 10.</summary>
    Ministry = 2,

    /// <summary>Another body of the executive, the head of state's office included. IATI OrganisationType 10.</summary>
    Agency = 3,

    /// <summary>A parliament or a chamber of one.</summary>
    Parliament = 4,

    /// <summary>A court or tribunal.</summary>
    Court = 5,

    /// <summary>An embassy, a consulate or another mission.</summary>
    Embassy = 6,

    /// <summary>An organisation of states. IATI OrganisationType 40 (multilateral).</summary>
    Igo = 7,

    /// <summary>A bank, a central bank included.</summary>
    Bank = 8,

    /// <summary>A fund, sovereign, development or private.</summary>
    Fund = 9,

    /// <summary>A company, state-owned ones included. IATI OrganisationType 70 (private sector) where private.</summary>
    Company = 10,

    /// <summary>A university, academy or research institute. IATI OrganisationType 80 (academic).</summary>
    University = 11,

    /// <summary>A school or another teaching institution.</summary>
    School = 12,

    /// <summary>A religious administration, council or community.</summary>
    ReligiousBody = 13,

    /// <summary>A non-governmental organisation, a foundation included.</summary>
    Ngo = 14,

    /// <summary>A newspaper, agency, channel or publisher.</summary>
    Media = 15,

    /// <summary>A sports federation, committee or club.</summary>
    SportsBody = 16,

    /// <summary>A city, district or region as an authority. IATI OrganisationType 10.</summary>
    Municipality = 17,

    /// <summary>A standing body of two or more sides: commission, business council, friendship group.</summary>
    Commission = 18,

    /// <summary>A person in a public role.</summary>
    Person = 19,

    /// <summary>A group without an organisation, or of several actors.</summary>
    Group = 20,
}
