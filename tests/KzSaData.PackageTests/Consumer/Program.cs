using KzSaData;

namespace Consumer;

/// <summary>What a user may rely on, said with the public names and nothing else. The names are a promise: see CHANGELOG.md.</summary>
internal static class Program
{
    private static void Main()
    {
        Dataset data = KzSaDataset.Current;
        Claim.Holds(data == KzSaDataset.Current, "there is one embedded dataset");

        AboutTheRelease.Check(data);
        AboutRecords.Check(data);
        AboutQueries.Check(data);
        AboutDates.Check(data);
        AboutMoney.Check(data);
        AboutEvidence.Check(data);
        AboutLinks.Check(data);
        AboutText.Check(data);
        AboutJson.Check(data);
        AboutOwnData.Check(data);
        Console.WriteLine("all claims hold");
    }
}
