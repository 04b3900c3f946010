namespace KzSaData.Export.Codebook;

/// <summary>What whoever works with the tables should know first.</summary>
internal static class CodebookAdvice
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Do not add up amounts. The same money is reported at several stages, by several sources, and inside of other sums. `amounts.counts_in_total` says which amounts a total counts, `left_out_because` why not; `total_low`, `total_best` and `total_high` are what an amount adds, and `totals` has the sums. Stages and currencies are never added to each other.",
        "Do not count events as they stand. `realis` tells what took place from what was planned or only reported; `is_part` marks what is part of another record of its kind, such as the talks of a visit.",
        "Dates are as precise as their sources. `_edtf` is the date itself (ISO 8601-2); `_earliest` and `_latest` are the first and last day that it states; marks for approximate and uncertain dates widen neither. `_year` is there only where a date surely lies in one year.",
        "`support` of a record is how sure it is that it happened, not its day or its sum. For these see `claims`, where each claim has a support of its own; `disputes` has what is said against them. A dispute takes nothing from the support.",
        "Indicators that measure the same flow come from different reporters; `mirrors` puts the two reports of one flow side by side.",
        "Names of columns are those of the JSON, with underscores. Some are words of SQL (`from`, `into`, `to`, `by`, `of`); put them in double quotes there.",
        "A list in a cell has semicolons between its items; each list has a table of its own too, one row an item.",
        "Tell your program what a missing value looks like. R: `read_csv(file, na = c(\"\", \"n/a\", \"pending\"))`; pandas: `read_csv(file, keep_default_na=False, na_values=[\"\", \"n/a\", \"pending\"])`.",
        "Texts are in several languages, each in a column of its own, and none is filled from another.",
    ];
}
