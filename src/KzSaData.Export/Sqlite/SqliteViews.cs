using KzSaData.Export.Tables;

namespace KzSaData.Export.Sqlite;

/// <summary>Views that answer the questions which the tables alone invite to answer wrongly. What each is for stands in its text, which the database keeps.</summary>
internal static class SqliteViews
{
    /// <summary>The statements that make them.</summary>
    /// <param name="languages">The languages of the texts; titles are in the first.</param>
    public static string Of(IReadOnlyList<string> languages) => $"""
        create view record_titles as -- every record in a line, with its title in the first language and who took part
          select id, kind, title_{ColumnNames.Of(languages[0])} as title, date_edtf as date, date_year as year, main_area, place, support, disputed, is_part,
            (select group_concat(actor, ';') from (select actor from participants where record = records.id order by position)) as participants
          from records;
        create view totals_by_stage as -- each investment once, at its latest stage; never add up stages or currencies
          select currency, stage, disputed, count(*) as investments, sum(total_low) as low,
            case when count(total_best) = count(*) then sum(total_best) end as best,
            case when count(total_high) = count(*) then sum(total_high) end as high
          from amounts where counts_in_total = 1 group by currency, stage, disputed;
        create view visits_by_year as -- visits that took place, without their parts
          select date_year as year, count(*) as visits
          from events where kind = 'visit' and realis = 'occurred' and is_part = 0 group by date_year;
        create view disputed_claims as -- what is said against a claim, and who says so; against a whole list, it is said against each of its claims
          select claims.record, claims.field, claims.support, disputes.says, evidence.source, evidence.locator
          from claims
          join disputes on disputes.record = claims.record and (disputes.field = claims.field or claims.field glob disputes.field || '/*')
          join evidence on evidence.record = disputes.record and evidence.position = disputes.evidence;
        """;
}
