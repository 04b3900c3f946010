using System.Reflection;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>Every public method of the library, called with null where it takes no null and with codes that are none.</summary>
public sealed class CallSweepTests : IClassFixture<GoodDataset>
{
    private static readonly NullabilityInfoContext Nullability = new();

    private readonly Dataset data;

    public CallSweepTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void Null_is_refused_by_the_name_of_the_parameter()
    {
        List<string> wrong = [];
        int calls = 0;
        foreach ((MethodBase method, object? target, ParameterInfo parameter) in Calls(static parameter => !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && Nullability.Create(parameter).WriteState == NullabilityState.NotNull))
        {
            calls++;
            Exception? thrown = Thrown(method, target, parameter, null, out _);
            if (thrown is not ArgumentNullException { ParamName: { } name } || name != parameter.Name)
            {
                wrong.Add($"{method.DeclaringType!.Name}.{method.Name}({parameter.Name}): {thrown?.GetType().Name ?? "nothing"} {(thrown as ArgumentException)?.ParamName}");
            }
        }

        wrong.Should().BeEmpty();
        calls.Should().BeGreaterThan(100);
    }

    [Fact]
    public void A_code_that_no_list_has_is_refused_by_the_name_of_the_parameter_or_named_in_the_answer()
    {
        List<string> wrong = [];
        int calls = 0;
        foreach ((MethodBase method, object? target, ParameterInfo parameter) in Calls(static parameter => parameter.ParameterType.IsEnum && parameter.ParameterType.Assembly == typeof(Dataset).Assembly))
        {
            calls++;
            Exception? thrown = Thrown(method, target, parameter, Enum.ToObject(parameter.ParameterType, 999), out object? answer);
            if (thrown is null && answer is null or false)
            {
                // It has no counterpart in another standard, or cannot be read: an answer.
                continue;
            }

            if (thrown is not ArgumentException { ParamName: { } name } || name != parameter.Name)
            {
                wrong.Add($"{method.DeclaringType!.Name}.{method.Name}({parameter.Name}): {thrown?.GetType().Name ?? "nothing"} {(thrown as ArgumentException)?.ParamName}");
            }
        }

        wrong.Should().BeEmpty();
        calls.Should().BeGreaterThan(30);
    }

    private IEnumerable<(MethodBase Method, object? Target, ParameterInfo Parameter)> Calls(Func<ParameterInfo, bool> takes) =>
        from type in typeof(Dataset).Assembly.GetExportedTypes()
        where !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type)
        from declared in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).OfType<MethodBase>()

            // What a compiler writes for records, which are answers and made by the library, and converters of the serializer's own is not ours to check.
        where !declared.Name.StartsWith("op_", StringComparison.Ordinal) && declared.Name is not ("Equals" or "Deconstruct" or "<Clone>$" or "PrintMembers") && !IsOfSerializer(type) && !(declared.IsConstructor && type.GetMethod("<Clone>$") is not null) && !declared.Name.StartsWith("set_", StringComparison.Ordinal)
        let method = Closed(declared)
        where method is not null
        let target = method.IsStatic || method.IsConstructor ? null : SampleArguments.Objects(data).FirstOrDefault(method.DeclaringType!.IsInstanceOfType)
        where method.IsStatic || method.IsConstructor || target is not null
        from parameter in method.GetParameters()
        where takes(parameter)
        select (method, target, parameter);

    private static bool IsOfSerializer(Type type) => typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type) || typeof(System.Text.Json.Serialization.JsonSerializerContext).IsAssignableFrom(type) || typeof(Exception).IsAssignableFrom(type);

    // Generic ones with events and actors.
    private static MethodBase? Closed(MethodBase method)
    {
        Type type = method.DeclaringType!;
        if (type.IsGenericTypeDefinition)
        {
            Type[] arguments = [.. type.GetGenericArguments().Select(Argument)];
            type = type.MakeGenericType(arguments);
            method = type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).OfType<MethodBase>().First(other => other.MetadataToken == method.MetadataToken);
        }

        return method is MethodInfo { IsGenericMethodDefinition: true } generic ? generic.MakeGenericMethod([.. generic.GetGenericArguments().Select(Argument)]) : method;
    }

    private static Type Argument(Type parameter) =>
        parameter.GetGenericParameterConstraints().Any(static constraint => constraint == typeof(DatasetRecord) || constraint.BaseType == typeof(Entity) || constraint.IsGenericParameter || constraint == typeof(Event)) ? typeof(Event)
        : parameter.GetGenericParameterConstraints().Any(static constraint => constraint == typeof(Entity)) ? typeof(Actor)
        : typeof(string);

    private Exception? Thrown(MethodBase method, object? target, ParameterInfo bad, object? value, out object? answer)
    {
        answer = null;
        object?[] arguments = [.. method.GetParameters().Select(parameter => parameter == bad ? value : parameter.ParameterType.IsByRef ? null : SampleArguments.Of(parameter.ParameterType, data))];
        try
        {
            answer = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            return null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
        catch (Exception e)
        {
            // Whatever it is, it is judged above.
            return e;
        }
    }
}
