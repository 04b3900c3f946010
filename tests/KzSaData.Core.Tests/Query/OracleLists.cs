namespace KzSaData.Core.Tests.Query;

/// <summary>All that the oracle compares for a kind of record. Each public filter, facet and total has a line in one of these lists.</summary>
internal sealed class OracleLists<T>(Draws draw)
    where T : DatasetRecord
{
    public FilterList<T> CommonFilters { get; } = Query.CommonFilters.Of<T>(draw);

    public FilterList<T> KindFilters { get; } = Query.KindFilters.Of<T>(draw);

    public FilterList<T> Orders { get; } = Query.CommonFilters.Orders<T>();

    public CombinationList<T> Combinations { get; } = Query.CommonFilters.Combinations<T>();

    /// <summary>What is compared after each chain.</summary>
    public AnswerList<T> Records { get; } = CommonAnswers.Records<T>();

    /// <summary>What takes longer to work out, and is compared after some chains.</summary>
    public AnswerList<T> CommonFacets { get; } = CommonAnswers.Facets<T>();

    public AnswerList<T> KindFacets { get; } = KindAnswers.Of<T>();

    public IEnumerable<IAskedMethods> All => [CommonFilters, KindFilters, Orders, Combinations, Records, CommonFacets, KindFacets];
}
