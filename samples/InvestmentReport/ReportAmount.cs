using KzSaData;

/// <summary>An amount at its stage: how many investments are in it, or when it was stated.</summary>
internal sealed record ReportAmount(string Stage, AmountRange Range, Scale Scale, int? Count = null, EdtfDate? Date = null);
