using KzSaData;
using NodaTime;

namespace Consumer;

internal static class AboutDates
{
    public static void Check(Dataset data)
    {
        EdtfDate decade = EdtfDate.Parse("199X");
        Claim.Holds(decade.Precision == DatePrecision.Decade, "a decade is no more precise than a decade");
        Claim.Holds(decade.Earliest == new LocalDate(1990, 1, 1), "it has a first day");
        Claim.Holds(decade.Latest == new LocalDate(1999, 12, 31), "and a last day");
        Claim.Holds(decade.IsBefore(EdtfDate.Parse("1994-09")) == Answer.Maybe, "what cannot be known is answered so");
        Claim.Holds(EdtfDate.Parse("1989").IsBefore(decade) == Answer.Yes, "what can be known, too");
        Claim.Holds(EdtfDate.Parse("2022/..").Latest is null, "an open end has no last day");
        Claim.Holds(!EdtfDate.TryParse("1994-09-31", out _) && !EdtfDate.TryParse("yesterday", out _), "what is no date is refused");

        Claim.Holds(data.Events[KnownEvents.RecognitionOfKazakhstan1991].Date == EdtfDate.Parse("1991-12-30"), "dates are compared by value");
        RecordQuery<Event> surely = data.Events.SurelyDuring(1994);
        Claim.HoldsForEach(surely, one => data.Events.During(1994).Contains(one), "what surely fell in a year may have fallen in it");
        Claim.HoldsForEach(data.Events.Undated(), one => one.Date is null, "what has no date can be found, and stays without one");
    }
}
