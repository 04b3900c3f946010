namespace KzSaData;

/// <summary>The sums of one currency at one stage; what is disputed stands beside what is not.</summary>
/// <param name="Currency">The currency; nothing is converted.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Undisputed">The amounts that no live evidence speaks against; its count may be 0.</param>
/// <param name="Disputed">The amounts that live evidence gives otherwise, over all that is said of them: from the least to the most
/// of the record's own number and the others, with the records' own numbers in <see cref="TotalRange.Best"/>. Null where nothing is disputed.</param>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record TotalLine(Currency Currency, MoneyStage Stage, TotalRange Undisputed, TotalRange? Disputed = null)
{
    /// <summary>How many investments are counted, disputed or not.</summary>
    public int Count => Undisputed.Count + (Disputed?.Count ?? 0);

    /// <summary>Currency, stage and ranges, in any culture, such as <c>USD committed 12000000 (1), disputed 5000000..15000000 (2)</c>.</summary>
    public override string ToString() => $"{Currency.Code} {Stage.Code()} {Undisputed}{(Disputed is null ? string.Empty : $", disputed {Disputed}")}";
}
