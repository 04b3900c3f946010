using KzSaData.Schema;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on hijri periods: a count of pilgrims has a season, and a season and a date are of one time.</summary>
internal static class HijriRules
{
    public static void Check(RuleSubject subject)
    {
        if (subject.Record.Hijri is not { } hijri)
        {
            if (subject.Record is Indicator { Measure: Measure.HajjPilgrims or Measure.HajjQuota })
            {
                subject.Report(RecordRule.HajjWithoutSeason, IndicatorFields.Measure, "of which hajj? Add the hijri year of its season, as in \"hijri\": \"1445\" for the hajj of 2024; it follows from the date and needs no evidence");
            }
        }
        else if (subject.Record.Date is { } date && !date.CanBeTrueWith(hijri.ToEdtf()))
        {
            subject.Report(RecordRule.SeasonElsewhere, RecordFields.Hijri, $"{hijri} AH is {hijri.ToEdtf()}, and the date {date}; one of the two is wrong");
        }
    }
}
