// Bad input in great numbers. `images N`, `published N`: mutants of images, in as many processes as there are cores; `dates N`: strings as
// dates; `life SECONDS`: a long life in one process. Each prints a part of a report; tests/fuzz.sh puts them together.
using System.Globalization;
using KzSaData.Fuzzing.Dates;
using KzSaData.Fuzzing.Images;
using KzSaData.Fuzzing.Lives;

if (args is not [var what, var number, ..] || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long count))
{
    Console.Error.WriteLine("usage: images N [SEED] | published N [SEED] | dates N [SEED] | life SECONDS");
    return 2;
}

// Instrumented code needs the place that it counts in, also where nobody looks at the counts.
using Coverage counts = new();
int seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
return what switch
{
    "images" => Campaigns.Lead(what, count, seed),
    "published" => Campaigns.Lead(what, count, seed),
    Campaigns.Share => Campaigns.Follow(args[3], count, seed, counts),
    "dates" => DateCampaign.Run(count, seed),
    "life" => LongLife.Run(TimeSpan.FromSeconds(count)),
    _ => 2,
};
