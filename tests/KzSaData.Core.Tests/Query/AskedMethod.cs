using System.Linq.Expressions;
using System.Reflection;

namespace KzSaData.Core.Tests.Query;

/// <summary>The method that a line of the oracle asks, read from the very call that is compared: no name can be out of date.</summary>
internal static class AskedMethod
{
    /// <summary>The outermost call of an expression such as <c>(q, year) => q.During(year)</c>, or the getter where it reads a property.</summary>
    public static MethodInfo Of(LambdaExpression ask) => ask.Body switch
    {
        MethodCallExpression call => call.Method,
        MemberExpression { Member: PropertyInfo property } => property.GetMethod!,
        UnaryExpression { Operand: MethodCallExpression call } => call.Method,
        _ => throw new ArgumentException($"'{ask}' asks no method"),
    };

    /// <summary>The method as one would call it: name and types of its parameters.</summary>
    public static string Text(MethodInfo method) => $"{method.Name}({string.Join(", ", method.GetParameters().Skip(method.IsStatic ? 1 : 0).Select(parameter => Name(parameter.ParameterType)))})";

    /// <summary>The same for a method of a generic type whatever its type argument is.</summary>
    public static (Module, int) Key(MethodInfo method) => (method.Module, method.MetadataToken);

    private static string Name(Type type) =>
        type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
}
