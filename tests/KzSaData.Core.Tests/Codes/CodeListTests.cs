using System.Text;
using System.Text.RegularExpressions;
using KzSaData.Codes;

namespace KzSaData.Core.Tests.Codes;

public sealed partial class CodeListTests
{
    public static TheoryData<string> Lists => [.. CodeListCatalogue.All.Select(list => list.List.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_member_has_an_entry_and_every_entry_a_member(string name)
    {
        CodeListUnderTest list = Get(name);
        list.List.Entries.Select(entry => entry.Value).Should().Equal(list.DefinedValues, "the entries stand in the order of the enum");
        list.DefinedValues.Should().Equal(Enumerable.Range(1, list.DefinedValues.Count), "values run from 1; withdrawn codes stay");
        list.Codes.Name.Should().Be(name + "Codes");
        list.Codes.Namespace.Should().Be("KzSaData");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Codes_are_unique_and_in_kebab_case(string name)
    {
        CodeListUnderTest list = Get(name);
        list.List.Entries.Select(entry => entry.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => Kebab().IsMatch(code));
        list.List.Entries.Should().OnlyContain(
            entry => string.Equals(entry.Code.Replace("-", ""), list.NameOf(entry.Value), StringComparison.OrdinalIgnoreCase),
            "a code is the name of the member");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Codes_are_read_back(string name)
    {
        CodeListUnderTest list = Get(name);
        foreach (int value in list.DefinedValues)
        {
            list.TryParse(list.Code(value)).Should().Be(value);
            list.TryParse(list.Code(value).ToUpperInvariant()).Should().BeNull("codes are compared exactly");
        }

        foreach (string? unknown in (string?[])[null, "", " ", "no-such-code", list.Code(1) + " "])
        {
            list.TryParse(unknown).Should().BeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Labels_are_written_in_their_own_script_and_tell_the_members_apart(string name)
    {
        CodeListUnderTest list = Get(name);
        foreach (string language in CodeList.Languages)
        {
            List<string> labels = [.. list.DefinedValues.Select(value => list.Label(value, language))];
            labels.Should().OnlyHaveUniqueItems();
            foreach (string label in labels)
            {
                label.Should().Be(label.Trim()).And.NotBeEmpty();
                label.IsNormalized(NormalizationForm.FormC).Should().BeTrue(label);
                Script(language).IsMatch(label).Should().BeTrue($"'{label}' is {language}");
                char.IsLower(label[0]).Should().BeFalse($"'{label}' is in sentence case");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_entry_has_a_label_in_every_language(string name) => Get(name).List.Entries.Should().OnlyContain(entry => entry.Labels.Count == CodeList.Languages.Count);

    [Fact]
    public void Labels_are_in_English_first() => CodeList.Languages[0].Should().Be("en");

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_list_has_all_its_members_and_parses_alike(string name)
    {
        CodeListUnderTest list = Get(name);
        list.All.Should().Equal(list.DefinedValues);
        foreach (int value in list.DefinedValues)
        {
            list.Parse(list.Code(value)).Should().Be(value);
        }

        FluentActions.Invoking(() => list.Parse("no-such-code")).Should().Throw<FormatException>().WithMessage($"'no-such-code' is no code of {name}; *{list.Code(1)}*");
        FluentActions.Invoking(() => list.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Languages_may_be_culture_names_and_the_first_stands_in_for_others(string name)
    {
        CodeListUnderTest list = Get(name);
        list.Label(1, "ar-SA").Should().Be(list.Label(1, "ar"));
        list.Label(1, "kk-Cyrl-KZ").Should().Be(list.Label(1, "kk"));
        list.Label(1, "AR-sa").Should().Be(list.Label(1, "ar"));
        foreach (string unknown in (string[])["fr", "", "arz", "k", "-ar", "kk-Latn-KZ"])
        {
            list.Label(1, unknown).Should().Be(list.Label(1, "en"));
        }

        FluentActions.Invoking(() => list.Label(1, null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Values_that_no_member_has_are_refused(string name)
    {
        CodeListUnderTest list = Get(name);
        foreach (int value in (int[])[0, -1, list.DefinedValues.Count + 1, int.MaxValue, int.MinValue])
        {
            list.List.Contains(value).Should().BeFalse();
            FluentActions.Invoking(() => list.Label(value, "en")).Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*{name}*");
            FluentActions.Invoking(() => list.Code(value)).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void All_areas_are_listed_and_the_list_cannot_be_changed()
    {
        CooperationAreaCodes.All.Should().Equal(Enum.GetValues<CooperationArea>());
        ((IList<CooperationArea>)CooperationAreaCodes.All).IsReadOnly.Should().BeTrue();
    }

    private static CodeListUnderTest Get(string name) => CodeListCatalogue.All.Single(list => list.List.Name == name);

    private static Regex Script(string language) => language switch
    {
        "en" => English(),
        "ar" => Arabic(),
        "kk" => Kazakh(),
        "ru" => Russian(),
        _ => Letters(),
    };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();

    // Of languages that nobody has written down here.
    [GeneratedRegex(@"^[\p{L}\p{M} ,-]+$")]
    private static partial Regex Letters();

    [GeneratedRegex("^[A-Za-z ,-]+$")]
    private static partial Regex English();

    // The names of formats are Latin in every language.
    [GeneratedRegex("^((BibTeX|CSL-JSON|RIS) )?[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі ,-]+$")]
    private static partial Regex Kazakh();

    [GeneratedRegex("^[А-Яа-яЁё ,-]+( (BibTeX|CSL-JSON|RIS))?$")]
    private static partial Regex Russian();

    [GeneratedRegex(@"^[\u0621-\u0652 ]+( (BibTeX|CSL-JSON|RIS))?$")]
    private static partial Regex Arabic();
}
