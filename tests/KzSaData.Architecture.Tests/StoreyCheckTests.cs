namespace KzSaData.Architecture.Tests;

/// <summary>What the check of the storeys finds, and what it leaves alone.</summary>
public class StoreyCheckTests
{
    [Fact]
    public void A_house_whose_arrows_point_down_has_no_violation() =>
        House.Violations(House.Files).Should().BeEmpty();

    [Fact]
    public void An_arrow_turned_round_is_named_with_its_file_and_line() =>
        House.Violations(House.With(new SourceFile("Model/Event.cs", "namespace House;\n\npublic record Event(Day Day, Code Kind)\n{\n    internal Dataset? Owner;\n}\n")))
            .Should().Equal("src/House/Model/Event.cs(5): folder Model must not refer to folder (root)'s Dataset");

    [Fact]
    public void A_member_is_named_with_its_type() =>
        House.Violations(House.With(new SourceFile("Codes/Late.cs", "namespace House;\nstatic class Late\n{\n    static object Of(object it) => ((dynamic)it) ?? nameof(Event.Kind);\n}\n")))
            .Should().Equal(
                "src/House/Codes/Late.cs(4): folder Codes must not refer to folder Model's Event",
                "src/House/Codes/Late.cs(4): folder Codes must not refer to folder Model's Event.Kind");

    [Theory]
    [InlineData("Shelf.Take(new(null!, null!))", "Event")]
    [InlineData("Shelf.Kept[0]", "Event.this[]")]
    [InlineData("Shelf.Paid + Shelf.Paid", "Sum.op_Addition")]
    [InlineData("Shelf.Kept.Day.Plain", "Day.Plain")]
    public void A_reference_without_the_name_of_the_type_is_seen(string expression, string name)
    {
        SourceFile shelf = new("Text/Shelf.cs", "namespace House;\nstatic class Shelf\n{\n    public static Event Kept = null!;\n    public static Sum Paid = null!;\n    public static object Take(Event it) => it;\n}\n");
        SourceFile late = new("Text/Late.cs", $"namespace House;\nstatic class Late\n{{\n    static object It() =>\n        {expression};\n}}\n");

        House.Violations(House.With(shelf, late)).Should().ContainMatch($"src/House/Text/Late.cs(5): folder Text must not refer to folder *'s {name}");
    }

    [Fact]
    public void Folders_side_by_side_know_nothing_of_each_other() =>
        House.Violations(House.With(new SourceFile("Money/Rate.cs", "namespace House;\npublic record Rate(Day Day);\n")))
            .Should().Equal("src/House/Money/Rate.cs(2): folder Money must not refer to folder Dates's Day");

    [Fact]
    public void Folders_that_share_a_storey_may_refer_to_each_other() =>
        House.Graph(House.Files).MutualPairs().Should().Equal(("Citations", "Json"));

    [Fact]
    public void A_folder_within_a_folder_has_its_storey() =>
        House.Violations(House.With(new SourceFile("Codes/Events/Kind.cs", "namespace House;\npublic record Kind(Event First);\n")))
            .Should().Equal("src/House/Codes/Events/Kind.cs(2): folder Codes must not refer to folder Model's Event");

    [Fact]
    public void A_type_may_not_have_a_part_above_it() =>
        House.Violations(House.With(
            new SourceFile("Codes/Code.cs", "namespace House;\npublic sealed partial class Code(string name)\n{\n    public string Name => name;\n}\n"),
            new SourceFile("Model/Code.Events.cs", "namespace House;\npublic sealed partial class Code\n{\n}\n")))
            .Should().Equal("src/House/Model/Code.Events.cs(2): folder Codes must not refer to folder Model's part of Code");

    [Fact]
    public void Comments_point_where_they_like() =>
        House.Violations(House.With(new SourceFile("Text/Note.cs", "namespace House;\n/// <summary>See <see cref=\"Dataset\"/>.</summary>\npublic static class Note;\n")))
            .Should().BeEmpty();

    [Fact]
    public void What_only_generated_code_declares_belongs_to_the_folder_of_generated_code() =>
        House.Violations(House.With(
            new SourceFile("obj/Area.g.cs", "namespace House;\npublic enum Area\n{\n    Trade,\n}\n"),
            new SourceFile("Model/Note.cs", "namespace House;\npublic record Note(Area Area);\n"),
            new SourceFile("Text/Label.cs", "namespace House;\npublic record Label(Area Area = Area.Trade);\n")))
            .Should().Equal(
                "src/House/Text/Label.cs(2): folder Text must not refer to folder Codes's Area",
                "src/House/Text/Label.cs(2): folder Text must not refer to folder Codes's Area.Trade");

    [Fact]
    public void A_name_that_nothing_declares_is_not_passed_over() =>
        House.Violations(House.With(new SourceFile("Model/Note.cs", "namespace House;\n\npublic record Note(Area Area);\n")))
            .Should().ContainSingle().Which.Should().StartWith("src/House/Model/Note.cs(3): The type or namespace name 'Area' could not be found");

    [Fact]
    public void A_folder_without_a_storey_and_a_storey_without_a_folder_are_named()
    {
        SourceFile[] files = [.. House.Files.Where(file => Folder.Of(file.Path) != "Money"), new("Misc/Odd.cs", "namespace House;\nclass Odd;\n")];

        House.Violations(files).Should().Equal(
            "src/House: folder Misc has no storey; give it one in storeys.txt",
            "src/House: storeys.txt names a folder Money, and there is none");
    }
}
