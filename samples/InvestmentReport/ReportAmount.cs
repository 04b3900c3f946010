/// <summary>An amount at its stage, in words and as it is drawn: how many investments are in it, or when it was stated.</summary>
internal sealed record ReportAmount(string Stage, string Text, AmountRange Range, Scale Scale, int? Count = null, string? Date = null);
