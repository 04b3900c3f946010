using System.Reflection;
using System.Xml.Linq;

namespace KzSaData.TestKit.Libraries;

/// <summary>What a library says of its public types and members, and where it says nothing.</summary>
public sealed class Documentation(Library library)
{
    private readonly Dictionary<string, XElement> docs = XDocument
        .Load(Path.ChangeExtension(library.Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>Types that lack an element, which is <c>summary</c> or <c>threadsafety</c>.</summary>
    public IEnumerable<Type> TypesWithout(string element) => library.PublicTypes.Where(type => Text(docs.GetValueOrDefault($"T:{NameOf(type)}")?.Element(element)).Length < 10);

    /// <summary>Members with neither a summary nor one that they inherit.</summary>
    public IEnumerable<string> SilentMembers =>
        from type in library.PublicTypes
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !Library.IsGenerated(member) && !Library.IsGenerated(type) && member is not Type && !IsAccessor(member) && !IsOfRecord(type, member) && member.Name != "value__"
        where member is not ConstructorInfo { IsPublic: true } || !type.IsAssignableTo(typeof(System.Text.Json.Serialization.JsonConverter)) // Converters are made without anything, and have no constructor of their own.
        where !docs.Any(doc => IsOf(doc.Key, type, member) && (doc.Value.Element("summary") ?? doc.Value.Element("inheritdoc")) is not null)
        select $"{type.Name}.{member.Name}";

    /// <summary>Methods with a parameter of which nothing is said.</summary>
    public IEnumerable<string> SilentParameters =>
        from type in library.PublicTypes
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !Library.IsGenerated(method) && !method.IsSpecialName && method.GetParameters().Length > 0 && !IsOfRecord(type, method)
        from doc in docs.Where(doc => IsOf(doc.Key, type, method) && doc.Value.Element("inheritdoc") is null && doc.Value.Elements("param").Count() == method.GetParameters().Length)
            .Select(doc => doc.Value).Take(1).DefaultIfEmpty(null!)
        where doc is null && !docs.Any(other => IsOf(other.Key, type, method) && other.Value.Element("inheritdoc") is not null)
        select $"{type.Name}.{method.Name}";

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static string Text(XElement? element) => element?.Value.Trim() ?? string.Empty;

    private static bool IsOf(string key, Type type, MemberInfo member)
    {
        string name = $"{NameOf(type)}.{(member is ConstructorInfo ? "#ctor" : member.Name)}";
        return key.AsSpan(2).StartsWith(name, StringComparison.Ordinal) && (key.Length == name.Length + 2 || key[name.Length + 2] is '(' or '`' or '~');
    }

    private static bool IsAccessor(MemberInfo member) => member is MethodInfo { IsSpecialName: true } method && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    // The parameters of a record are its documentation; what the compiler adds has none.
    private bool IsOfRecord(Type type, MemberInfo member) =>
        type.GetMethod("<Clone>$") is not null && (member is ConstructorInfo or MethodInfo || docs[$"T:{NameOf(type)}"].Elements("param").Any(param => param.Attribute("name")!.Value == member.Name));
}
