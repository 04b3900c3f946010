using System.Globalization;
using System.Reflection;

namespace KzSaData.TestKit.Libraries;

/// <summary>The names of a library that other people's programs are built on, as lines of text.</summary>
public sealed class PublicApi
{
    private const string WhatToDo =
        """
        the public API differs from Invariants/public-api.txt.
        - Something was added: is it needed, named in the words of the field, documented? Then approve the new text; it is a minor version.
        - Something was removed or changed: programs out there break. Undo that, or mark it [Obsolete]; if it must be, it is a major version: say so in CHANGELOG.md.
        """;

    private readonly NullabilityInfoContext nullability = new();

    /// <summary>Fails where the public API of a library is not the approved one.</summary>
    public static void ShouldBeApproved(Library library, string path) => library.PublicTypes.SelectMany(new PublicApi().Lines).ShouldBeApproved(path, WhatToDo);

    private IEnumerable<string> Lines(Type type)
    {
        yield return $"{Kind(type)} {Name(type)}{Bases(type)}";
        if (type.IsEnum)
        {
            // Code lists are pinned with their codes, in Codes/pinned-codes.txt.
            bool isPinnedElsewhere = type.Assembly.GetType($"KzSaData.{type.Name}Codes") is not null;
            foreach (object value in isPinnedElsewhere ? Array.Empty<object>() : Enum.GetValues(type))
            {
                yield return $"  {value} = {Convert.ToInt32(value, CultureInfo.InvariantCulture)}";
            }

            yield break;
        }

        IEnumerable<MemberInfo> members = type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);
        foreach (string line in members.Select(Line).OfType<string>().Order(StringComparer.Ordinal))
        {
            yield return $"  {line}";
        }
    }

    private string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo { IsPublic: true } constructor => $"new({Parameters(constructor)})",
        MethodInfo { IsPublic: true } method when !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal) => method.Name.Contains('<', StringComparison.Ordinal) ? null
            : $"{Static(method)}{method.Name}{Arguments(method)}({Parameters(method)}): {Name(method.ReturnType, nullability.Create(method.ReturnParameter))}",
        PropertyInfo property when property.GetMethod?.IsPublic == true =>
            $"{Static(property.GetMethod)}{property.Name}{(property.GetIndexParameters().Length == 0 ? string.Empty : $"[{Parameters(property.GetMethod)}]")}: {Name(property.PropertyType, nullability.Create(property))}{(property.SetMethod?.IsPublic == true ? " init" : string.Empty)}",
        FieldInfo { IsPublic: true } field => $"{(field.IsLiteral ? $"const {field.Name} = {field.GetRawConstantValue()}" : field.Name)}: {Name(field.FieldType, null)}",
        _ => null,
    };

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Static(MethodBase method) => method.IsStatic ? "static " : string.Empty;

    private static string Arguments(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty;

    private static string Bases(Type type)
    {
        IEnumerable<Type> bases = (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? [parent] : Type.EmptyTypes)
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Where(face => type.BaseType?.GetInterfaces().Contains(face) != true).OrderBy(face => face.ToString(), StringComparer.Ordinal));
        string text = string.Join(", ", bases.Select(each => Name(each, null)));
        return text.Length == 0 ? string.Empty : $" : {text}";
    }

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : string.Empty)}{Name(parameter.ParameterType, nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.RawDefaultValue ?? "null"}" : string.Empty)}"));

    private static string Name(Type type, NullabilityInfo? nullable = null)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!, nullable);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Name(value)}?";
        }

        string mark = !type.IsValueType && nullable?.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        string name = type.IsGenericType ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] : type.Name;
        string arguments = type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select((argument, i) => Name(argument, nullable?.GenericTypeArguments.ElementAtOrDefault(i))))}>" : string.Empty;
        return $"{name}{arguments}{mark}";
    }
}
