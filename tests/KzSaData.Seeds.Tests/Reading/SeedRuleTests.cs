using System.Reflection;

namespace KzSaData.Seeds.Tests.Reading;

public sealed class SeedRuleTests
{
    private static readonly string[] Codes = [.. typeof(SeedRule).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void Each_rule_has_a_code_of_its_own()
    {
        Codes.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(25);
        Codes.Should().OnlyContain(code => code.Length == 6 && code.StartsWith("KZ0", StringComparison.Ordinal) && code[3] >= '1' && code[3] <= '3');
    }

    [Fact]
    public void Each_rule_is_explained_to_contributors()
    {
        string guide = File.ReadAllText(Repository.At("seeds", "README.md"));

        Codes.Where(code => !guide.Contains($"**{code} · ", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
