using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KzSaData.Architecture;

/// <summary>Finds what the files of a project name of one another.</summary>
/// <remarks>
/// Counted are names, <c>new(…)</c>, indexers and operators, each once where it stands; not comments, so that a page of
/// documentation may point to where it likes. A type belongs to the folder of its main file, which has its name; a member to
/// the folder of its own.
/// </remarks>
public sealed class ReferenceFinder
{
    private readonly ProjectCompilation project;
    private readonly string generated;
    private readonly Dictionary<ISymbol, string?> folders = new(SymbolEqualityComparer.Default);

    private ReferenceFinder(ProjectCompilation project, string? generated)
    {
        this.project = project;
        this.generated = generated ?? "(generated)";
    }

    /// <summary>All references, those within a folder too.</summary>
    /// <param name="project">The compiled sources.</param>
    /// <param name="generated">The folder of types that only generated code declares.</param>
    public static IReadOnlyList<Reference> Find(ProjectCompilation project, string? generated = null)
    {
        ReferenceFinder finder = new(project, generated);
        return [.. project.Trees.SelectMany(finder.In)];
    }

    private IEnumerable<Reference> In(SyntaxTree tree)
    {
        SemanticModel model = project.Compilation.GetSemanticModel(tree);
        string from = Folder.Of(tree.FilePath);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (node is TypeDeclarationSyntax declaration and not ExtensionBlockDeclarationSyntax)
            {
                // A part of a type in another folder than its main file: the type as a whole needs that part.
                string? main = FolderOf(model.GetDeclaredSymbol(declaration)!);
                if (main is not null && main != from)
                {
                    yield return new Reference(tree.FilePath, LineOf(declaration.Identifier), main, from, $"part of {declaration.Identifier.Text}");
                }
            }
            else if (IsReference(node) && Named(model, node) is { } symbol && FolderOf(symbol) is { } to)
            {
                yield return new Reference(tree.FilePath, LineOf(node.GetFirstToken()), from, to, NameOf(symbol));
            }
        }
    }

    private static bool IsReference(SyntaxNode node) =>
        node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or ElementBindingExpressionSyntax
            or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or AssignmentExpressionSyntax or CastExpressionSyntax;

    // Where several are meant, as by nameof of an overloaded method, the first stands for them.
    private static ISymbol? Named(SemanticModel model, SyntaxNode node)
    {
        SymbolInfo info = model.GetSymbolInfo(node);
        ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return symbol is IAliasSymbol alias ? alias.Target : symbol;
    }

    private string? FolderOf(ISymbol symbol)
    {
        if (symbol is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol) || symbol.ContainingType?.IsTupleType == true)
        {
            return null;
        }

        symbol = ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol).OriginalDefinition;
        if (!SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, project.Compilation.Assembly) || symbol is INamedTypeSymbol { IsAnonymousType: true })
        {
            return null;
        }

        if (!folders.TryGetValue(symbol, out string? folder))
        {
            folders.Add(symbol, folder = Declares(symbol));
        }

        return folder;
    }

    private string? Declares(ISymbol symbol)
    {
        SyntaxTree[] trees = [.. symbol.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree)];
        SyntaxTree? written = trees.Where(tree => !ProjectCompilation.IsGenerated(tree))
            .OrderByDescending(tree => Path.GetFileNameWithoutExtension(tree.FilePath) == symbol.Name).ThenBy(tree => tree.FilePath, StringComparer.Ordinal).FirstOrDefault();
        return written is not null ? Folder.Of(written.FilePath)
            // What the compiler adds to a type, or a generator to one that somebody wrote, lies where the type does.
            : symbol.ContainingType is { } type ? FolderOf(type)
            : trees.Length > 0 ? generated
            : null;
    }

    private static string NameOf(ISymbol symbol) =>
        symbol is INamedTypeSymbol || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? (symbol as INamedTypeSymbol ?? symbol.ContainingType).Name
            : $"{Outermost(symbol.ContainingType).Name}.{symbol.Name}";

    // The members of an extension block lie in a type without a name.
    private static INamedTypeSymbol Outermost(INamedTypeSymbol type) => type.Name.Length == 0 && type.ContainingType is { } outer ? outer : type;

    private static int LineOf(SyntaxToken token) => token.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
