namespace KzSaData.Values;

/// <summary>The rules of EDTF as messages: what is wrong, and the way out.</summary>
internal static class EdtfRules
{
    public const string Empty = "there is no date here; write one such as 1994, 1994-09 or 1994-09-28, or leave the date out";
    public const string TooLong = "a date has at most 1000 characters; shorten the set";
    public const string FourDigits = "a year has four digits, as in 1994, 0622 or -0043; write year-month-day, as in 1994-09-28";
    public const string UnknownDigits = "only the last one or two digits of a year can be X, in upper case, as in 199X and 19XX; other unknown digits are EDTF level 2, for which write an interval or a choice, as in [1905,1915]";
    public const string NothingAfterUnknownYear = "a year with unknown digits has no month; write 199X alone";
    public const string LongYear = "years of more than four digits (Y) are left out; years run from -9998 to 9999";
    public const string YearRange = "years run from -9998 to 9999, and no day may lie beyond them";
    public const string MinusZero = "there is no year -0000; 1 BCE is the year 0000";
    public const string TwoDigitMonth = "a month has two digits, or XX, as in 1994-09 and 1994-XX; an interval is written with a slash, as in 1994/1996";
    public const string NoSuchMonth = "there is no such month; months run from 01 to 12, seasons from 21 (spring) to 24 (winter)";
    public const string OtherDivisions = "of the divisions of a year only the seasons 21 to 24 are supported; write quarters and halves as intervals, as in 2023-01/2023-03";
    public const string NoDayInSeason = "a season has no days; write the month and the day, as in 2023-03-05";
    public const string DayWithoutMonth = "a day needs its month; write 1994-XX-XX or 1994-XX";
    public const string TwoDigitDay = "a day has two digits, or XX, as in 1994-09-08 and 1994-09-XX";
    public const string NoSuchDay = "this month has no such day; check the day, or write the month alone";
    public const string NoTime = "times of day and blanks are not part of a date; stop at the day";
    public const string OneQualifier = "one qualifier is enough: ? uncertain, ~ approximate, % both";
    public const string InnerQualifier = "a qualifier before a date or inside it is EDTF level 2; write ? ~ or % at the very end, where it qualifies the whole, as in 2004-06-11~";
    public const string SignificantDigits = "significant digits (S) are EDTF level 2; write the decade or century, as in 199X, or a year with ~ at the end";
    public const string Slash = "an interval is written with a slash, as in 2008/2013; two dots stand alone for an open end, as in 2022/..";
    public const string Trailing = "nothing can follow here but one of ? ~ %, at the very end of a date";
    public const string TwoSlashes = "a slash stands between the start and the end of an interval, once; write a day as year-month-day, as in 2026-12-10, and an interval as 2026-12-10/2026-12-12";
    public const string WholeEnds = "each end of an interval is a whole date; write it out, as in 2016-10-24/2016-10-25, or 2016/2017";
    public const string NothingKnown = "an interval needs a start or an end; leave the date out where neither is known";
    public const string Backwards = "the interval ends before it starts; write the earlier date first";
    public const string AllOf = "braces mean all of several dates, which is EDTF level 2, and what happened on several dates is several records; make one for each date, write 2017/2018 where it lasted, or [2017,2018] where it was in one of them";
    public const string Unclosed = "a one-of set ends with ], as in [2017,2018]";
    public const string OneOfOne = "a one-of set needs two different dates; write a single date without brackets";
    public const string OpenInside = "only the first date of a set can be open to the past (..2017) and only the last one to the future (2018..)";
    public const string UnevenRange = "a range in a set goes upwards between dates of one precision, as in 1670..1672";
    public const string NoIntervalInSet = "a set holds dates and ranges written with two dots, as in [1670..1672], not intervals";
}
