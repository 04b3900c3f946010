namespace KzSaData;

/// <summary>What an indicator measures.</summary>
/// <remarks>The values are fixed. <see cref="MeasureCodes"/> has the codes and the labels.</remarks>
public enum Measure
{
    /// <summary>Exports and imports together.</summary>
    TradeTurnover = 1,

    /// <summary>Goods or services sold from the subject to the counterpart.</summary>
    Exports = 2,

    /// <summary>Goods or services bought by the subject from the counterpart.</summary>
    Imports = 3,

    /// <summary>Foreign direct investment that came in during the period.</summary>
    FdiInflow = 4,

    /// <summary>Foreign direct investment that went out during the period.</summary>
    FdiOutflow = 5,

    /// <summary>Foreign direct investment held at a time.</summary>
    FdiStock = 6,

    /// <summary>Visitors or tourists.</summary>
    Visitors = 7,

    /// <summary>Pilgrims, hajj and umrah together or not told apart.</summary>
    Pilgrims = 8,

    /// <summary>Pilgrims of the hajj.</summary>
    HajjPilgrims = 9,

    /// <summary>Pilgrims of the umrah.</summary>
    UmrahPilgrims = 10,

    /// <summary>Places granted for the hajj.</summary>
    HajjQuota = 11,

    /// <summary>Visas issued.</summary>
    Visas = 12,

    /// <summary>Flights, in a period or a week.</summary>
    Flights = 13,

    /// <summary>Passengers carried.</summary>
    Passengers = 14,

    /// <summary>Students enrolled.</summary>
    Students = 15,

    /// <summary>Scholarships offered or granted.</summary>
    Scholarships = 16,

    /// <summary>Companies, joint ventures or branches.</summary>
    Companies = 17,

    /// <summary>Projects, in number.</summary>
    Projects = 18,

    /// <summary>Schools or other teaching institutions.</summary>
    Schools = 19,

    /// <summary>A place in a ranking; 1 is the first.</summary>
    Rank = 20,

    /// <summary>A score in an index.</summary>
    IndexScore = 21,

    /// <summary>A share of a whole, in percent.</summary>
    Share = 22,

    /// <summary>People.</summary>
    Population = 23,

    /// <summary>What something can carry, hold or produce.</summary>
    Capacity = 24,

    /// <summary>What was produced.</summary>
    Production = 25,

    /// <summary>A price.</summary>
    Price = 26,

    /// <summary>Aid given or received, as a total.</summary>
    Aid = 27,

    /// <summary>How long one may stay without a visa.</summary>
    VisaFreeStay = 28,

    /// <summary>How long something takes or lasts.</summary>
    Duration = 29,

    /// <summary>Documents signed or in force, in number.</summary>
    Agreements = 30,

    /// <summary>Something else; the title says what.</summary>
    Other = 31,
}
