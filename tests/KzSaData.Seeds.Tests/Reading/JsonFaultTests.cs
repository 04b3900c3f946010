namespace KzSaData.Seeds.Tests.Reading;

/// <summary>KZ0101: what a file that is no JSON gets told, in words of somebody who never read its grammar, and with a way out.</summary>
public sealed class JsonFaultTests
{
    [Theory]
    [InlineData("{ \"id\": \"sample\",\n«}", "the comma before this '}' is one too many; remove it")]
    [InlineData("{ \"areas\": [\"energy\", «] }", "the comma before this ']' is one too many; remove it")]
    [InlineData("{ \"id\": \"sample\",«, \"kind\": \"company\" }", "there is a comma too many; remove it")]
    [InlineData("{ «, \"kind\": \"company\" }", "there is a comma too many; remove it")]
    public void A_comma_too_many(string marked, string message) => ShouldTell(marked, message);

    [Theory]
    [InlineData("{ \"id\": \"sample\"\n  «\"kind\": \"company\" }", "a comma is missing before this, or a quotation mark within the text, which is written \\\"")]
    [InlineData("{ \"areas\": [\"energy\" «\"trade\"] }", "a comma is missing before this")]
    [InlineData("{ \"name\": { \"en\": \"ACWA\" } «\"kind\": \"company\" }", "a comma is missing before this")]
    public void A_comma_too_few(string marked, string message) => ShouldTell(marked, message);

    [Theory]
    [InlineData("{ \"id\": \"sample\", «// a comment\n}")]
    [InlineData("{ \"id\": \"sample\", «/* a comment */ }")]
    [InlineData("{ \"id\": \"sample\", «# a comment\n}")]
    public void A_comment(string marked) => ShouldTell(marked, "JSON has no comments; remove it, and write what readers should know into a \"note\"");

    [Theory]
    [InlineData("{ «“id”: \"sample\" }", "“ is a typographic quotation mark, as word processors make it; write the straight one: \"")]
    [InlineData("{ \"id\": «„sample“ }", "„ is a typographic quotation mark")]
    [InlineData("{ \"id\": ««sample» }", "« is a typographic quotation mark")]
    [InlineData("{ \"id\": «'sample' }", "quotation marks are double: write \"")]
    [InlineData("{ \"id\": «`sample` }", "quotation marks are double: write \"")]
    [InlineData("{ \"id\": \"sample”,«\n  \"kind\": \"company\" }", "the text runs over the end of its line; it may end in a typographic quotation mark: write \"")]
    public void A_quotation_mark_of_another_kind(string marked, string message) => ShouldTell(marked, message);

    [Theory]
    [InlineData("{ \"best\": 45,«000,000 }")]
    [InlineData("{ \"best\": 45 «000 000 }")]
    public void A_number_in_pieces(string marked) => ShouldTell(marked, "a number is written in one piece, without commas, points or blanks between thousands: 45000000");

    [Theory]
    [InlineData("{ \"best\": «.5 }", "a number begins with a digit: 5, 0.5")]
    [InlineData("{ \"best\": «+5 }", "a number begins with a digit: 5, 0.5")]
    [InlineData("{ \"best\": «$5 }", "'$' is no part of a number; the currency has a member of its own")]
    [InlineData("{ \"best\": «€5 }", "'€' is no part of a number")]
    [InlineData("{ \"best\": «~5 }", "'~' is no part of a number; the currency has a member of its own, and \"about\" is a \"qualifier\"")]
    [InlineData("{ \"best\": 5«% }", "a number has digits and at most one point, and nothing else")]
    [InlineData("{ \"best\": 1«_000 }", "a number has digits and at most one point, and nothing else")]
    [InlineData("{ \"best\": 45«m }", "write it out in full: 45000000")]
    [InlineData("{ \"best\": 0«x10 }", "a number has digits")]
    public void A_number_with_something_else_in_it(string marked, string message) => ShouldTell(marked, message);

    [Theory]
    [InlineData("«")]
    [InlineData("\n \n«")]
    [InlineData("\uFEFF«")]
    public void An_empty_file(string marked) => ShouldTell(marked, "the file is empty; 'kzsa new' begins a seed");

    [Theory]
    [InlineData("{\n  \"name\": {\n    \"en\": \"ACWA\"\n«", "the '{' of line 2 is never closed; add '}' where it ends")]
    [InlineData("{\n  \"name\": { \"en\": \"ACWA\" }\n«", "the '{' of line 1 is never closed; add '}' where it ends")]
    [InlineData("{ \"areas\": [\"energy\"«", "the '[' of line 1 is never closed; add ']' where it ends")]
    [InlineData("{ \"id\": \"sample«", "the closing quotation mark of the last text is missing")]
    [InlineData("{\n  \"areas\": [\"energy\"\n«}", "'}' does not close the '[' of line 2; close that with ']' first")]
    [InlineData("«}", "'}' closes nothing; remove it")]
    public void A_bracket_or_mark_that_is_not_closed(string marked, string message) => ShouldTell(marked, message);

    [Theory]
    [InlineData("{ \"id\": \"sample\" }\n«{ \"id\": \"another\" }")]
    [InlineData("{ \"id\": \"sample\" }«, { \"id\": \"another\" }")]
    public void Two_seeds_in_a_file(string marked) => ShouldTell(marked, "not valid JSON: ");

    [Theory]
    [InlineData("{ \"kind\": «company }", "text stands in double quotes: \"company\"")]
    [InlineData("{ \"date\": t«oday }", "text stands in double quotes: \"today\"")]
    [InlineData("{ «kind: \"company\" }", "the name of a member stands in double quotes: \"kind\"")]
    [InlineData("{ \"kind\" «= \"company\" }", "a colon belongs between the name of a member and its value, and not '='")]
    [InlineData("{ \"kind\"«, \"id\": \"sample\" }", "a colon belongs between the name of a member and its value, and not ','")]
    [InlineData("{ \"kind\": «}", "the value is missing; write it, or leave the member out where nothing is known")]
    [InlineData("{ \"kind\": «, \"id\": \"sample\" }", "the value is missing")]
    [InlineData("{ \"kind\"«}", "the member has a name and no value; write ': ' and the value, or leave it out")]
    [InlineData("{ \"place\": nul« }", "'nul' is no value; leave the member out where nothing is known")]
    [InlineData("{ \"place\": «None }", "'None' is no value; leave the member out where nothing is known")]
    [InlineData("{ \"place\": «NaN }", "'NaN' is no value; leave the member out where nothing is known")]
    public void A_word_where_something_else_belongs(string marked, string message) => ShouldTell(marked, message);

    [Theory]
    [InlineData("{ \"id\": \"a«\n\" }", "the text runs over the end of its line; close it with \", or join the lines")]
    [InlineData("{ \"id\": \"a«\tb\" }", "there is a tab in the text; write a blank")]
    [InlineData("{ \"id\": \"a«\u0001b\" }", "there is a control character (U+0001) in the text; remove it")]
    [InlineData("{ \"id\": \"C:\\«seeds\" }", "there is a backslash in the text that begins nothing; write \\\\ for one that is meant, or leave it out")]
    public void A_text_with_something_in_it_that_no_text_has(string marked, string message) => ShouldTell(marked, message);

    [Theory]
    [InlineData("{ \"id\": \"sample\",\n«<<<<<<< HEAD\n  \"kind\": \"company\" }", "git has left both sides of a merge here; keep one, and remove the lines with <<<<<<<, ======= and >>>>>>>")]
    [InlineData("«<!DOCTYPE html>", "this is a page in HTML or XML, and no JSON; write the seed itself, or begin it with 'kzsa new'")]
    public void A_file_of_another_kind(string marked, string message) => ShouldTell(marked, message);

    [Theory]
    [InlineData("FF-FE-7B-00", "the file is in UTF-16; save it in UTF-8")]
    [InlineData("FE-FF-00-7B", "the file is in UTF-16; save it in UTF-8")]
    [InlineData("7B-FF", "the file is not valid UTF-8 from here on; save it in UTF-8")]
    public void A_file_of_another_encoding(string bytes, string message) =>
        SeedReader.Read(Tables.Of(TableId.Actor), string.Empty, [.. bytes.Split('-').Select(text => Convert.ToByte(text, 16))], TestLanguages.Four).Errors.Should().ContainSingle().Which.Message.Should().Be(message);

    [Fact]
    public void Whatever_is_cut_off_is_told_in_a_line()
    {
        byte[] file = FullSeeds.Bytes(TableId.Event);
        for (int length = 0; length < file.Length - 2; length++)
        {
            SeedError error = SeedReader.Read(Tables.Of(TableId.Event), string.Empty, file[..length], TestLanguages.Four).Errors.First(error => error.Code == "KZ0101");

            error.Message.Should().NotContainAny("\n", "invalid", "expected depth", "0x");
        }
    }

    // What the mark stands before is not read any more, so that other faults of a file do not count.
    private static void ShouldTell(string marked, string message)
    {
        int mark = marked.IndexOf('«', StringComparison.Ordinal);
        string text = marked.Remove(mark, 1);
        SeedError error = SeedReader.Read(Tables.Of(TableId.Actor), string.Empty, System.Text.Encoding.UTF8.GetBytes(text), TestLanguages.Four).Errors.Single(error => error.Code == "KZ0101");

        error.Message.Should().StartWith("not valid JSON: ").And.Contain(message);
        (error.Line, error.Column).Should().Be(TextPlace.Of(marked.TrimStart('\uFEFF'), "«"), error.Message);
    }
}
