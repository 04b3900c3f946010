using System.Text.RegularExpressions;

namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Persons have the office that they held then.</summary>
internal static partial class OfficeSweeps
{
    // Who held an office from when to when; only offices whose dates are beyond doubt.
    private static readonly (string Actor, Regex Office, string Period)[] Terms =
    [
        ("nursultan-nazarbayev", President(), "1990-04-24/2019-03-20"),
        ("kassym-jomart-tokayev", President(), "2019-03-20/.."),
        ("fahd-bin-abdulaziz", King(), "1982-06-13/2005-08-01"),
        ("abdullah-bin-abdulaziz", King(), "2005-08-01/2015-01-23"),
        ("abdullah-bin-abdulaziz", CrownPrince(), "1982-06-13/2005-08-01"),
        ("salman-bin-abdulaziz", King(), "2015-01-23/.."),
        ("sultan-bin-abdulaziz", CrownPrince(), "2005-08-01/2011-10-22"),
        ("mohammed-bin-salman", CrownPrince(), "2017-06-21/.."),
        ("mohammed-bin-salman", PrimeMinister(), "2022-09-27/.."),
        ("faisal-bin-farhan", ForeignMinister(), "2019-10-23/.."),
        ("khalid-al-falih", InvestmentMinister(), "2020-02-25/.."),
    ];

    public static IEnumerable<SweepFinding> Offices(Dataset data) =>
        from record in data.Records
        where record.Date is not null
        from participant in record.Participants
        from term in Terms
        where participant.Actor.Key == term.Actor && participant.Title is { } title && term.Office.IsMatch(title["en"])
            && record.Date!.Overlaps(EdtfDate.Parse(term.Period)) == Answer.No
        select new SweepFinding(record.Key, $"{participant.Actor.Name} was not '{participant.Title}' on {record.Date}, but {term.Period}");

    [GeneratedRegex("^(?!.*(Former|First|Vice)).*\\bPresident of (the Republic of )?Kazakhstan")]
    private static partial Regex President();

    [GeneratedRegex("^King\\b")]
    private static partial Regex King();

    [GeneratedRegex("(?<!Deputy )\\bCrown Prince\\b")]
    private static partial Regex CrownPrince();

    [GeneratedRegex("(?<!Deputy |deputy )\\b[Pp]rime [Mm]inister\\b")]
    private static partial Regex PrimeMinister();

    [GeneratedRegex("^(Minister of Foreign Affairs|Foreign Minister)")]
    private static partial Regex ForeignMinister();

    [GeneratedRegex("^(Minister of Investment|Investment Minister)")]
    private static partial Regex InvestmentMinister();
}
