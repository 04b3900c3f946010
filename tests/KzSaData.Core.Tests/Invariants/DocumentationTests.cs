using System.Reflection;
using System.Xml.Linq;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>Everything public says what it is; every type says whether threads may share it.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Docs = XDocument
        .Load(Path.ChangeExtension(CoreAssembly.Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_public_type_has_a_summary() =>
        CoreAssembly.PublicTypes.Where(type => Text(Docs.GetValueOrDefault($"T:{NameOf(type)}")?.Element("summary")).Length < 10).Should().BeEmpty();

    [Fact]
    public void Every_public_type_says_whether_threads_may_share_it() =>
        CoreAssembly.PublicTypes
            .Where(type => !type.IsEnum && Text(Docs.GetValueOrDefault($"T:{NameOf(type)}")?.Element("threadsafety")).Length < 10)
            .Should().BeEmpty("each has <threadsafety> in its documentation; enums need none");

    [Fact]
    public void Every_public_member_has_a_summary_or_inherits_one()
    {
        IEnumerable<string> silent =
            from type in CoreAssembly.PublicTypes
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !CoreAssembly.IsGenerated(member) && !CoreAssembly.IsGenerated(type) && member is not Type && !IsAccessor(member) && !IsOfRecord(type, member) && member.Name != "value__"
            where !Docs.Any(doc => IsOf(doc.Key, type, member) && (doc.Value.Element("summary") ?? doc.Value.Element("inheritdoc")) is not null)
            select $"{type.Name}.{member.Name}";

        silent.Should().BeEmpty();
    }

    [Fact]
    public void Every_parameter_is_explained()
    {
        IEnumerable<string> silent =
            from type in CoreAssembly.PublicTypes
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !CoreAssembly.IsGenerated(method) && !method.IsSpecialName && method.GetParameters().Length > 0 && !IsOfRecord(type, method)
            from doc in Docs.Where(doc => IsOf(doc.Key, type, method) && doc.Value.Element("inheritdoc") is null && doc.Value.Elements("param").Count() == method.GetParameters().Length)
                .Select(doc => doc.Value).Take(1).DefaultIfEmpty(null!)
            where doc is null && !Docs.Any(other => IsOf(other.Key, type, method) && other.Value.Element("inheritdoc") is not null)
            select $"{type.Name}.{method.Name}";

        silent.Should().BeEmpty();
    }

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static string Text(XElement? element) => element?.Value.Trim() ?? string.Empty;

    private static bool IsOf(string key, Type type, MemberInfo member)
    {
        string name = $"{NameOf(type)}.{(member is ConstructorInfo ? "#ctor" : member.Name)}";
        return key.AsSpan(2).StartsWith(name, StringComparison.Ordinal) && (key.Length == name.Length + 2 || key[name.Length + 2] is '(' or '`' or '~');
    }

    private static bool IsAccessor(MemberInfo member) => member is MethodInfo { IsSpecialName: true } method && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    // The parameters of a record are its documentation; what the compiler adds has none.
    private static bool IsOfRecord(Type type, MemberInfo member) =>
        type.GetMethod("<Clone>$") is not null && (member is ConstructorInfo or MethodInfo || Docs[$"T:{NameOf(type)}"].Elements("param").Any(param => param.Attribute("name")!.Value == member.Name));
}
