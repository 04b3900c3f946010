namespace KzSaData.Benchmarks;

/// <summary>The questions in SQL.</summary>
internal static class SqliteQuestions
{
    public const string ById = "SELECT kind FROM record WHERE tbl = 1 AND id = $id";

    public const string OneFilter = "SELECT count(*) FROM area WHERE tbl = 1 AND area = $area";

    public const string TwoFilters = "SELECT count(*) FROM area JOIN actor USING (tbl, n) WHERE tbl = 1 AND area = $area AND actor = $actor";

    public const string ThreeFilters = "SELECT count(*) FROM area JOIN actor USING (tbl, n) WHERE tbl = 1 AND area = $area AND actor = $actor AND area.begins <= $end AND area.ends >= $start";

    public const string During = "SELECT count(*) FROM record WHERE tbl = 1 AND begins <= $end AND ends >= $start";

    public const string SurelyDuring = "SELECT count(*) FROM record WHERE tbl = 1 AND begins >= $start AND ends <= $end AND NOT unbounded";

    public const string Search = "SELECT count(*) FROM word WHERE word MATCH $words";

    public const string Where = "SELECT count(*) FROM record WHERE tbl = 1 AND kind = $kind";

    public const string CountByActor = "SELECT actor, count(*) FROM party WHERE tbl = 1 GROUP BY actor ORDER BY 2 DESC";

    public const string FirstTwenty = "SELECT id, title_en FROM area JOIN record USING (tbl, n) WHERE tbl = 1 AND area = $area ORDER BY n LIMIT 20";

    public const string NewestTwenty = "SELECT id, title_en FROM area JOIN record USING (tbl, n) WHERE tbl = 1 AND area = $area ORDER BY area.first DESC, area.last DESC, n LIMIT 20";

    public const string Enumerate = "SELECT title_en, date, areas FROM record WHERE tbl = 1 ORDER BY n";

    public const string EnumerateKinds = "SELECT title_en, date, areas FROM record ORDER BY first IS NULL, first, last, id";

    public const string CountByYear = """
        WITH RECURSIVE year (y) AS (VALUES ($from) UNION ALL SELECT y + 1 FROM year WHERE y < $to)
        SELECT y, count(*), sum(begins >= y * 10000 + 101 AND ends <= y * 10000 + 1231 AND NOT unbounded)
        FROM year JOIN area ON tbl = 1 AND area = $area AND begins <= y * 10000 + 1231 AND ends >= y * 10000 + 101 GROUP BY y
        """;

    public const string Totals = $"""
        SELECT currency, stage, count(*), sum(coalesce(low, 0)), sum(best), sum(high), max(approximate)
        FROM flow JOIN amount a USING (n) WHERE actor = $actor AND reason = 0 AND NOT {IsInside} GROUP BY currency, stage
        """;

    public const string LeftOut = $"""
        SELECT n, CASE reason WHEN 0 THEN 3 ELSE reason END FROM flow JOIN amount a USING (n) WHERE actor = $actor AND (reason <> 0 OR {IsInside}) ORDER BY n
        """;

    private const string IsInside = """
        (is_part AND EXISTS (
            WITH RECURSIVE up (n) AS (SELECT whole FROM part WHERE n = a.n UNION SELECT whole FROM part JOIN up USING (n))
            SELECT 1 FROM up JOIN flow f USING (n) JOIN amount c USING (n) WHERE f.actor = $actor AND c.reason = 0))
        """;
}
