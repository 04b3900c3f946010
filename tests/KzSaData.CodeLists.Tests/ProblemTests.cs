namespace KzSaData.CodeLists.Tests;

/// <summary>What is wrong with a file is said at its line, and so that the way out is clear.</summary>
public sealed class ProblemTests
{
    private const string List = "Codes/Events/Kind.json";

    [Fact]
    public void Good_files_have_none() => CodeFiles.Good.Problems.Should().BeEmpty();

    [Fact]
    public void A_comma_too_few_is_found_where_it_is() =>
        CodeFiles.Good.Replace("\"one\": \"a kind\",", "\"one\": \"a kind\"").Problems.Should().ContainSingle().Which.Should().StartWith($"{List}(4,3): KZ1001 this is no JSON: ");

    [Fact]
    public void Columns_count_letters_and_not_bytes() =>
        CodeFiles.Good.Replace("\"kk\": \"Сапар\" }", "\"kk\": \"Сапар\" ]").Problems.Should().ContainSingle().Which.Should().StartWith($"{List}(10,48): KZ1001");

    [Theory]
    [InlineData("")]
    [InlineData("[1, 2")]
    [InlineData("{ } { }")]
    public void No_JSON_at_all_is_said(string text) => CodeFiles.Good.With(List, text).Problems.Should().ContainSingle().Which.Should().StartWith(List).And.Contain("KZ1001");

    [Theory]
    [InlineData("\"a kind\"", "7", "(3,10): KZ1002 'one' must be a text")]
    [InlineData("\"value\": 1", "\"value\": \"1\"", "(8,16): KZ1002 'value' must be a number")]
    [InlineData("\"value\": 1", "\"value\": 1.5", "(8,16): KZ1002 'value' must be a whole number")]
    [InlineData("{ \"en\": \"Visit\", \"kk\": \"Сапар\" }", "\"Visit\"", "(10,17): KZ1002 'labels' must be an object")]
    public void Another_kind_of_value_is_refused(string text, string with, string problem) => CodeFiles.Good.Replace(text, with).Problems.Should().Equal(List + problem);

    [Theory]
    [InlineData("\"one\":", "\"noun\":", "(3,3): KZ1003 there is no 'noun' here; there are summary, one, many, parameter, standards, codes")]
    [InlineData("\"kk\": \"Сапар\"", "\"tr\": \"Ziyaret\"", "(10,34): KZ1003 there is no 'tr' here; there are en, kk")]
    [InlineData("\"value\": 1,", "\"value\": 1, \"plover\": \"CONSULT\",", "(8,19): KZ1003 there is no 'plover' here; there are value, code, name, summary, withdrawn, labels, standards")]
    public void Members_that_nobody_knows_are_refused(string text, string with, string problem) => CodeFiles.Good.Replace(text, with).Problems.Should().Contain(List + problem);

    [Theory]
    [InlineData("\"en\": \"Visit\", ", "", "(10,17): KZ1004 'en' is missing")]
    [InlineData("\"summary\": \"A rule changes.\",", "", "(12,5): KZ1004 'summary' is missing")]
    [InlineData("\"summary\": \"What kind it was.\",", "", "(1,1): KZ1004 'summary' is missing")]
    [InlineData("\"labels\": { \"en\": \"Policy change\", \"kk\": \"Ережелердің өзгеруі\" }", "\"withdrawn\": \"It is.\"", "(12,5): KZ1004 'labels' is missing")]
    [InlineData(", \"code\": \"visit\"", "", "(7,5): KZ1004 'code' is missing")]
    public void What_is_missing_is_said(string text, string with, string problem) => CodeFiles.Good.Replace(text, with).Problems.Should().ContainSingle().Which.Should().Be(List + problem);

    [Fact]
    public void A_label_may_be_missing_but_in_the_first_language() => CodeFiles.Good.Replace(", \"kk\": \"Сапар\"", "").Problems.Should().BeEmpty();

    [Theory]
    [InlineData("\"value\": 2", "\"value\": 3", "(13,16): KZ1005 the value 3 is out of order, it must be 2")]
    [InlineData("\"value\": 2", "\"value\": 1", "(13,16): KZ1005 the value 1 is out of order, it must be 2")]
    public void Values_run_from_1_in_order(string text, string with, string problem) => CodeFiles.Good.Replace(text, with).Problems.Should().ContainSingle().Which.Should().StartWith(List + problem);

    [Fact]
    public void A_code_is_given_once() => CodeFiles.Good.Replace("policy-change", "visit").Problems.Should().Equal($"{List}(13,27): KZ1006 'visit' is here twice");

    [Fact]
    public void A_member_is_given_once() => CodeFiles.Good.Replace("\"one\":", "\"many\": \"those\", \"one\":").Problems.Should().Contain($"{List}(4,3): KZ1006 'many' is here twice");

    [Fact]
    public void A_list_has_one_file() =>
        CodeFiles.Good.With("Codes/Places/Kind.json", "{}").Problems.Should().Equal("Codes/Places/Kind.json(1,1): KZ1006 'Kind' is here twice");

    [Theory]
    [InlineData("policy-change", "PolicyChange", "(13,27): KZ1007 'PolicyChange' cannot be the code: codes are in kebab-case, such as part-of")]
    [InlineData("\"code\": \"visit\"", "\"code\": \"visit\", \"name\": \"Journey\"", "(8,44): KZ1007 'Journey' cannot be the name: the code is 'visit'")]
    [InlineData("\"Сапар\"", "\"Сапар \"", "(10,40): KZ1007 'Сапар ' cannot be the kk: it is empty, or has blanks around it or line breaks in it")]
    [InlineData("\"A rule changes.\"", "\"\"", "(14,18): KZ1007 '' cannot be the summary: it is empty, or has blanks around it or line breaks in it")]
    public void Texts_that_cannot_be_are_refused(string text, string with, string problem) => CodeFiles.Good.Replace(text, with).Problems.Should().Equal(List + problem);

    [Fact]
    public void All_problems_are_said_at_once() =>
        CodeFiles.Good.Replace("\"value\": 2", "\"value\": 7").Replace("\"en\": \"Visit\", ", "").Problems.Should().HaveCount(2);

    [Fact]
    public void Languages_are_named_in_one_file() =>
        CodeFiles.Good.Without("Codes/languages.json").Problems.Should().ContainSingle().Which.Should().EndWith("KZ1004 'languages.json, with a language in it' is missing");

    [Theory]
    [InlineData("[\"en\", \"en\"]", "(1,23): KZ1006 'en' is here twice")]
    [InlineData("[\"en\", 7]", "(1,23): KZ1002 'a language' must be a text")]
    [InlineData("[\"en\", \"k k\"]", "(1,23): KZ1007 'k k' cannot be the tag of a language: tags are such as en or kk")]
    public void Languages_are_tags(string tags, string problem) =>
        CodeFiles.Good.With("Codes/languages.json", $"{{ \"languages\": {tags} }}").Problems.Should().Contain("Codes/languages.json" + problem);

    [Theory]
    [InlineData("tr", "{ \"Kind\": { \"visit\": \"Ziyaret\" } }", "(1,1): KZ1003 there is no 'tr' here; there are en, kk: a language is added to languages.json first")]
    [InlineData("kk", "{ \"Kind\": { \"journey\": \"Сапар\" } }", "(1,13): KZ1003 there is no 'journey' here; there are visit, policy-change")]
    [InlineData("kk", "{ \"Sort\": { } }", "(1,3): KZ1003 there is no 'Sort' here; there are Kind")]
    [InlineData("kk", "{ \"Kind\": { \"visit\": \"Сапар\" } }", "(1,22): KZ1006 'the label of Kind visit in kk' is here twice")]
    public void Labels_of_a_language_belong_to_codes_that_there_are(string language, string text, string problem) =>
        CodeFiles.Good.With($"Codes/Labels/{language}.json", text).Problems.Should().Equal($"Codes/Labels/{language}.json{problem}");

    [Theory]
    [InlineData("\"sector\": { \"summary\": \"The sector.\" }", "KZ1004 'returns' is missing")]
    [InlineData("\"sector\": \"DAC\"", "KZ1002 'sector' must be an object")]
    [InlineData("\"Sector\": { \"summary\": \"The sector.\", \"returns\": \"It.\" }", "KZ1007 'Sector' cannot be the key of a standard: keys are in kebab-case, such as dac-sector")]
    public void Standards_say_what_they_are(string standard, string problem) =>
        CodeFiles.Good.Replace("\"codes\": [", $"\"standards\": {{ {standard} }},\n  \"codes\": [").Problems.Should().ContainSingle().Which.Should().EndWith(problem);

    [Fact]
    public void The_codes_of_a_standard_are_all_texts_or_all_numbers() =>
        GeneratedCodeTests.WithSectors("7", "\"x\"").Problems.Should().ContainSingle().Which.Should().EndWith("KZ1002 'dac-sector' must be a number, as it is above");
}
