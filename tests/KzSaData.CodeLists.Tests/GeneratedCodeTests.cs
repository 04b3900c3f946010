namespace KzSaData.CodeLists.Tests;

/// <summary>What a list becomes in C#; that it compiles and works, the tests of KzSaData.Core show.</summary>
public sealed class GeneratedCodeTests
{
    [Fact]
    public void A_list_becomes_an_enum_and_a_class()
    {
        CodeFiles.Good.Generated("Kind.g.cs").Should().Contain("/// <summary>Somebody travels.</summary>\n    Visit = 1,").And.Contain("    PolicyChange = 2,");
        CodeFiles.Good.Generated("KindCodes.g.cs").Should().Contain("new(1, \"visit\", \"Visit\\nСапар\"),\n").And.Contain("there are en and kk, and the first stands in");
    }

    [Fact]
    public void A_member_has_a_name_of_its_own_where_the_code_does_not_tell_it() =>
        CodeFiles.Good.Replace("\"code\": \"visit\"", "\"code\": \"visit\", \"name\": \"ViSit\"").Generated("Kind.g.cs").Should().Contain("    ViSit = 1,");

    [Fact]
    public void A_withdrawn_code_stays_with_its_reason() =>
        CodeFiles.Good.Replace("\"value\": 2", "\"withdrawn\": \"Use \\\"decision\\\".\", \"value\": 2").Generated("Kind.g.cs")
            .Should().Contain("[global::System.Obsolete(\"Use \\\"decision\\\".\")]\n    PolicyChange = 2,");

    [Fact]
    public void The_first_language_stands_in_for_a_label_that_is_missing() =>
        CodeFiles.Good.Replace(", \"kk\": \"Сапар\"", "").Generated("KindCodes.g.cs").Should().Contain("\"Visit\\nVisit\"");

    [Fact]
    public void A_further_language_is_a_line_and_a_file()
    {
        CodeFiles files = CodeFiles.Good
            .With("Codes/languages.json", """{ "languages": ["en", "kk", "tr"] }""")
            .With("Codes/Labels/tr.json", """{ "Kind": { "visit": "Ziyaret" } }""");

        files.Problems.Should().BeEmpty();
        files.Generated("KindCodes.g.cs").Should().Contain("\"Visit\\nСапар\\nZiyaret\"").And.Contain("\"Policy change\\nЕрежелердің өзгеруі\\nPolicy change\"").And.Contain("en, kk and tr");
        files.Generated("LabelLanguages.g.cs").Should().Contain("(\"en\", \"kk\", \"tr\")");
    }

    [Fact]
    public void A_standard_becomes_a_method()
    {
        WithSectors("7", "8").Generated("KindCodes.g.cs").Should().Contain("public static int? DacSector(this Kind kind) => kind switch").And.Contain("    Kind.PolicyChange => 8,\n");
        WithSectors("\"a\"", "\"b\"").Generated("KindCodes.g.cs").Should().Contain("public static string? DacSector(this Kind kind) => kind switch").And.Contain("Kind.Visit => \"a\",\n");
    }

    [Fact]
    public void All_members_are_listed() =>
        CodeFiles.Good.Generated("KindCodes.g.cs").Should().Contain("IReadOnlyList<Kind> All =>").And.Contain("    Kind.Visit,\n        Kind.PolicyChange,\n");

    [Fact]
    public void An_enum_leads_to_its_list_and_to_its_codes_in_JSON()
    {
        CodeFiles.Good.Generated("CodeLists.g.cs").Should().Contain("typeof(TCode) == typeof(Kind)").And.Contain("return KindCodes.List;").And.Contain("return visitor.Visit<Kind>();");
        CodeFiles.Good.Generated("Kind.g.cs").Should().Contain("JsonConverter(typeof(CodeConverter<Kind>))");
    }

    internal static CodeFiles WithSectors(string visit, string policyChange) => CodeFiles.Good
        .Replace("\"codes\": [", "\"standards\": { \"dac-sector\": { \"summary\": \"The sector.\", \"returns\": \"It, or null.\" } },\n  \"codes\": [")
        .Replace("\"summary\": \"Somebody travels.\"", $"\"summary\": \"Somebody travels.\", \"standards\": {{ \"dac-sector\": {visit} }}")
        .Replace("\"summary\": \"A rule changes.\"", $"\"summary\": \"A rule changes.\", \"standards\": {{ \"dac-sector\": {policyChange} }}");
}
