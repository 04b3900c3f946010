using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KzSaData.Architecture.Tests;

/// <summary>What a field means stands where it is declared: nothing else decides by its name.</summary>
public class FieldNameTests
{
    private static readonly string root = Repository.Above(AppContext.BaseDirectory);

    [Fact]
    public void No_code_compares_with_the_name_of_a_field()
    {
        HashSet<string> names = [.. Declared()];

        IEnumerable<string> compared =
            from folder in Repository.Projects(root)
            where folder.Project.Name != "KzSaData.CodeLists"
            from file in folder.Files()
            from literal in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            where literal.Token.Value is string text && names.Contains(text) && IsCompared(literal)
            select $"{folder.Project.Name}/{file.Path}({literal.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {literal}";

        names.Should().Contain("participants").And.HaveCountGreaterThan(60);
        compared.Should().BeEmpty("a switch over names is forgotten by whoever adds a field; declare it in Schema/Fields instead");
    }

    [Theory]
    [InlineData("name switch { \"date\" => 1, _ => 0 }", true)]
    [InlineData("name is \"date\" or \"value\"", true)]
    [InlineData("field is { Name: \"date\" }", true)]
    [InlineData("field.Name == \"date\"", true)]
    [InlineData("type.Find(\"date\")", false)]
    [InlineData("$\"the {name}\" + \"date\"", false)]
    public void A_comparison_is_told_from_a_mention(string expression, bool isCompared) =>
        IsCompared(SyntaxFactory.ParseExpression(expression).DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().First(literal => literal.Token.Value is "date"))
            .Should().Be(isCompared);

    private static bool IsCompared(LiteralExpressionSyntax literal) =>
        literal.Parent is ConstantPatternSyntax or CaseSwitchLabelSyntax
        || (literal.Parent is BinaryExpressionSyntax comparison && comparison.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression);

    // Languages are no fields.
    private static IEnumerable<string> Declared() =>
        from folder in Repository.Projects(root)
        where folder.Project.Name == "KzSaData.Core"
        from file in folder.Files()
        where file.Path.StartsWith("Schema/Fields/", StringComparison.Ordinal) && !file.Path.Contains("Localized", StringComparison.Ordinal)
        from Match match in Regex.Matches(file.Text, @"new\(\w+, ""([\w-]+)"", FieldType\.")
        select match.Groups[1].Value;
}
