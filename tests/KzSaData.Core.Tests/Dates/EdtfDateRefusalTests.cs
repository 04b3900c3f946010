namespace KzSaData.Core.Tests.Values;

public sealed class EdtfDateRefusalTests
{
    [Theory]
    [InlineData("", 1, "leave the date out")]
    [InlineData(" 1994", 1, "four digits")]
    [InlineData("1994 ", 5, "stop at the day")]
    [InlineData("94", 3, "four digits")]
    [InlineData("28.09.1994", 3, "four digits")]
    [InlineData("1994-13", 6, "months run from 01 to 12")]
    [InlineData("1994-00", 6, "months run from 01 to 12")]
    [InlineData("1994-9", 6, "two digits")]
    [InlineData("1994-1996", 6, "slash, as in 1994/1996")]
    [InlineData("1994-", 6, "two digits")]
    [InlineData("1994-33", 6, "quarters")]
    [InlineData("1994-02-30", 9, "no such day")]
    [InlineData("1900-02-29", 9, "no such day")]
    [InlineData("1994-02-00", 9, "no such day")]
    [InlineData("1994-02-3", 9, "two digits")]
    [InlineData("1994-02-031", 9, "two digits")]
    [InlineData("1994-XX-05", 9, "needs its month")]
    [InlineData("2023-21-05", 8, "season")]
    [InlineData("9999-24", 6, "9999")]
    [InlineData("199x", 4, "upper case")]
    [InlineData("1XXX", 2, "last one or two digits")]
    [InlineData("19X4", 4, "four digits")]
    [InlineData("199X-05", 5, "no month")]
    [InlineData("Y-10000", 1, "more than four digits")]
    [InlineData("Y170000002", 1, "more than four digits (Y) are left out")]
    [InlineData("-0000", 1, "1 BCE is the year 0000")]
    [InlineData("-9999", 1, "-9998")]
    [InlineData("-999X", 1, "-9998")]
    [InlineData("1994-09-28T10:00", 11, "stop at the day")]
    [InlineData("1994?~", 6, "one qualifier")]
    [InlineData("1994?-09", 6, "level 2")]
    [InlineData("2008..2013", 5, "slash")]
    [InlineData("2008/2010/2013", 10, "2026-12-10/2026-12-12")]
    [InlineData("10/12/2026", 6, "write a day as year-month-day, as in 2026-12-10")]
    [InlineData("2016-10-24/25", 12, "each end of an interval is a whole date; write it out, as in 2016-10-24/2016-10-25")]
    [InlineData("2016/17", 6, "or 2016/2017")]
    [InlineData("../..", 1, "leave the date out")]
    [InlineData("/", 1, "leave the date out")]
    [InlineData("2013/2008", 6, "earlier date first")]
    [InlineData("2013/20o8", 8, "four digits")]
    [InlineData("{2017,2018}", 1, "level 2")]
    [InlineData("{2017..2018}", 1, "make one for each date, write 2017/2018 where it lasted, or [2017,2018] where it was in one of them")]
    [InlineData("?2004-06", 1, "level 2; write ? ~ or % at the very end")]
    [InlineData("2004-06~-11", 9, "as in 2004-06-11~")]
    [InlineData("1950S2", 5, "write the decade or century")]
    [InlineData("19X5", 4, "four digits")]
    [InlineData("1X99", 2, "write an interval or a choice, as in [1905,1915]")]
    [InlineData("[2017,2018", 11, "ends with ]")]
    [InlineData("[", 2, "ends with ]")]
    [InlineData("[]", 2, "no date here")]
    [InlineData("[2017]", 1, "two different dates")]
    [InlineData("[2017,2017]", 1, "two different dates")]
    [InlineData("[2017,]", 7, "no date here")]
    [InlineData("[2017,,2018]", 7, "no date here")]
    [InlineData("[2017,..2018]", 7, "past")]
    [InlineData("[2017..,2018]", 6, "past")]
    [InlineData("[..]", 4, "no date here")]
    [InlineData("[2018..2017]", 6, "upwards")]
    [InlineData("[2017..2018-05]", 6, "one precision")]
    [InlineData("[2017/2018,2019]", 6, "not intervals")]
    public void A_refusal_names_the_character_the_rule_and_the_way_out(string text, int character, string rule)
    {
        Action reading = () => EdtfDate.Parse(text);

        reading.Should().Throw<FormatException>().WithMessage($"*'{text}' is not a date: at character {character}: *{rule}*");
        EdtfDate.TryParse(text, out EdtfDate? date).Should().BeFalse();
        date.Should().BeNull();
    }

    [Fact]
    public void Null_is_no_date()
    {
        EdtfDate.TryParse(null, out _).Should().BeFalse();
        ((Action)(() => EdtfDate.Parse(null!))).Should().Throw<ArgumentNullException>();
    }
}
