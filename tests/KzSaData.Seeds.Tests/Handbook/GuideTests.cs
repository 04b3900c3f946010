using System.Reflection;
using System.Text.Json;

namespace KzSaData.Seeds.Tests.Handbook;

/// <summary>The contributors' guide keeps up with the rules, the fields and the codes.</summary>
public sealed class GuideTests
{
    private static readonly string Text = File.ReadAllText(Repository.At("seeds", "README.md")).ReplaceLineEndings("\n");

    // The codes of Core are constants; those of the program stand where they are reported.
    private static readonly string[] Codes = [.. Constants(typeof(SeedRule)), .. Constants(typeof(RecordRule)), .. Constants(typeof(LedgerRule)), "KZ0001", "KZ0002", "KZ0901", "KZ0902"];

    public static TheoryData<string> Rules => [.. Codes];

    public static TheoryData<string> Fields => [.. AllFields().Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_an_entry_that_tells_how_to_mend_it(string code) =>
        Text.Split('\n').Should().ContainSingle(line => line.StartsWith($"**{code} · ", StringComparison.Ordinal), "seeds/README.md needs a line '**{0} · What is wrong.** How to mend it.'", code)
            .Which.Should().MatchRegex(@"^\*\*KZ\d{4} · [^*]+\.\*\* \S.{20,}$");

    [Fact]
    public void No_entry_is_of_a_rule_that_is_gone() =>
        Text.Split('\n').Where(static line => line.StartsWith("**KZ", StringComparison.Ordinal)).Select(static line => line[2..8]).Should().BeEquivalentTo(Codes);

    [Theory]
    [MemberData(nameof(Fields))]
    public void Every_field_has_a_good_and_a_bad_example(string path)
    {
        Field field = AllFields()[path];

        field.Example.Should().NotBeNull();
        field.BadExample.Should().NotBeNull();
        FluentActions.Invoking(() => JsonDocument.Parse(field.Example!).Dispose()).Should().NotThrow("a good example is JSON that can be copied");
    }

    [Fact]
    public void The_fields_and_codes_are_those_of_today() =>
        GuideText.Update(Text, RealSeeds.Languages).Should().Be(Text, "the guide is written anew by: dotnet run --project src/KzSaData.Tool -- guide");

    [Fact]
    public void A_guide_without_the_marks_is_refused() => GuideText.Update("# A guide", TestLanguages.Four).Should().BeNull();

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!);

    private static Dictionary<string, Field> AllFields()
    {
        Dictionary<string, Field> fields = new(StringComparer.Ordinal);
        Stack<ObjectType> open = new(Tables.All.Select(static table => table.ObjectType));
        while (open.TryPop(out ObjectType? type))
        {
            foreach (Field field in type.Fields)
            {
                if (fields.TryAdd($"{type.Name}.{field.Name}", field) && field.ObjectType is { } part)
                {
                    open.Push(part);
                }
            }
        }

        return fields;
    }
}
