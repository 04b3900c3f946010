namespace KzSaData;

/// <summary>What a record is about: the field of cooperation.</summary>
/// <remarks>The values are fixed. <see cref="CooperationAreaCodes"/> has the codes and the labels.</remarks>
public enum CooperationArea
{
    /// <summary>Political relations and diplomacy in general.</summary>
    Politics = 1,

    /// <summary>Relations between parliaments, friendship groups included. DAC 15152.</summary>
    Parliament = 2,

    /// <summary>Visas, citizens abroad, consulates.</summary>
    Consular = 3,

    /// <summary>Justice, legal assistance, extradition. DAC 15130.</summary>
    Law = 4,

    /// <summary>Police, borders, crime, terrorism. DAC 15210.</summary>
    Security = 5,

    /// <summary>Armed forces and arms.</summary>
    Defence = 6,

    /// <summary>Exchange of goods and services, customs. DAC 33110.</summary>
    Trade = 7,

    /// <summary>Direct investment and its protection. DAC 25010.</summary>
    Investment = 8,

    /// <summary>Banks, funds, taxes, Islamic finance. DAC 24010.</summary>
    Finance = 9,

    /// <summary>Oil, gas, electricity, nuclear energy; renewable energy as well. DAC 23110.</summary>
    Energy = 10,

    /// <summary>Wind, sun and water as sources of energy; such records carry <see cref="Energy"/> too. DAC 23210.</summary>
    RenewableEnergy = 11,

    /// <summary>Minerals and metals. DAC 32210.</summary>
    Mining = 12,

    /// <summary>Crops, livestock, food and food security. DAC 31110.</summary>
    Agriculture = 13,

    /// <summary>Manufacturing, petrochemicals, food processing. DAC 32110.</summary>
    Industry = 14,

    /// <summary>Air links, railways, roads, ports, logistics. DAC 21010.</summary>
    Transport = 15,

    /// <summary>Construction, cities, housing.</summary>
    Infrastructure = 16,

    /// <summary>Water resources and supply. DAC 14010.</summary>
    Water = 17,

    /// <summary>Climate, nature, desertification. DAC 41010.</summary>
    Environment = 18,

    /// <summary>Digital technology, telecommunications, space. DAC 22040.</summary>
    Technology = 19,

    /// <summary>Schools, universities, scholarships. DAC 11110.</summary>
    Education = 20,

    /// <summary>Research. DAC 43082.</summary>
    Science = 21,

    /// <summary>Medicine and public health. DAC 12110.</summary>
    Health = 22,

    /// <summary>Arts, heritage, language. DAC 16061.</summary>
    Culture = 23,

    /// <summary>Press, broadcasting, information. DAC 22030.</summary>
    Media = 24,

    /// <summary>Sport. DAC 16065.</summary>
    Sport = 25,

    /// <summary>Travel for leisure. DAC 33210.</summary>
    Tourism = 26,

    /// <summary>Hajj and umrah.</summary>
    Pilgrimage = 27,

    /// <summary>Religious bodies, mosques, dialogue of religions.</summary>
    Religion = 28,

    /// <summary>Relief and charity. DAC 72010.</summary>
    Humanitarian = 29,

    /// <summary>Work, migration of workers, social protection.</summary>
    Labour = 30,

    /// <summary>Cooperation inside international organisations.</summary>
    Multilateral = 31,
}
