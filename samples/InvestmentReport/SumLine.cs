/// <summary>What the sums of one stage and currency come to: what nobody disputes, and what somebody does.</summary>
internal sealed record SumLine(string Stage, string? Undisputed, string? Disputed);
