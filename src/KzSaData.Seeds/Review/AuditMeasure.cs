namespace KzSaData.Seeds.Review;

/// <summary>One thing that is counted over a whole dataset: what is weak in it, or how sure it is.</summary>
/// <param name="Name">The name by which it is asked for, such as <c>undated-records</c>.</param>
/// <param name="Meaning">What is counted, in words.</param>
/// <param name="All">All of which it may be true, by id; a piece of evidence or a participant is named within its record.</param>
/// <param name="Found">Those of which it is.</param>
internal sealed record AuditMeasure(string Name, string Meaning, Func<Dataset, IEnumerable<string>> All, Func<Dataset, IEnumerable<string>> Found);
