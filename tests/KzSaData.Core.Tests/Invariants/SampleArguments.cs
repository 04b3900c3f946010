using System.Reflection;
using NodaTime;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>An argument for every type that a public member takes, and an object of every public type that has members.</summary>
internal static class SampleArguments
{
    private static readonly Dictionary<Type, object?> Values = new()
    {
        [typeof(string)] = "date",
        [typeof(int)] = 1994,
        [typeof(bool)] = true,
        [typeof(decimal)] = 1m,
        [typeof(LocalDate)] = new LocalDate(1994, 9, 28),
        [typeof(LocalDate?)] = new LocalDate(1994, 9, 28),
        [typeof(DateOnly)] = new DateOnly(1994, 9, 28),
        [typeof(DateInterval)] = new DateInterval(new LocalDate(1994, 1, 1), new LocalDate(1994, 12, 31)),
        [typeof(EdtfDate)] = EdtfDate.Parse("1994"),
        [typeof(HijriPeriod)] = HijriPeriod.Parse("1446"),
        [typeof(Currency)] = Currency.Usd,
        [typeof(Money)] = Money.Usd(1),
        [typeof(IFormatProvider)] = System.Globalization.CultureInfo.InvariantCulture,
        [typeof(object)] = "a",
    };

    /// <summary>An argument of a type; null where there is none at hand.</summary>
    public static object? Of(Type type, Dataset data)
    {
        if (Values.TryGetValue(type, out object? value))
        {
            return value;
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1);
        }

        if (type.IsArray)
        {
            Array array = Array.CreateInstance(type.GetElementType()!, 1);
            array.SetValue(Of(type.GetElementType()!, data), 0);
            return array;
        }

        if (Objects(data).FirstOrDefault(type.IsInstanceOfType) is { } found)
        {
            return found;
        }

        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    /// <summary>Objects of the library that a dataset leads to, one of each type.</summary>
    public static IReadOnlyCollection<object> Objects(Dataset data)
    {
        if (!Found.TryGetValue(data, out Dictionary<Type, object>? found))
        {
            found = [];
            Collect(data, found);
            Found.Add(data, found);
        }

        return found.Values;
    }

    private static readonly Dictionary<Dataset, Dictionary<Type, object>> Found = [];

    private static void Collect(object? start, Dictionary<Type, object> found)
    {
        Stack<object?> open = new([start]);
        while (open.TryPop(out object? here))
        {
            if (here is null or string || here.GetType().Assembly != typeof(Dataset).Assembly)
            {
                if (here is System.Collections.IEnumerable list and not string)
                {
                    foreach (object? item in list.Cast<object?>().Take(3))
                    {
                        open.Push(item);
                    }
                }

                continue;
            }

            if (!found.TryAdd(here.GetType(), here))
            {
                continue;
            }

            if (here is System.Collections.IEnumerable items)
            {
                foreach (object? item in items.Cast<object?>().Take(3))
                {
                    open.Push(item);
                }
            }

            foreach (PropertyInfo property in here.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0))
            {
                try
                {
                    open.Push(property.GetValue(here));
                }
                catch (TargetInvocationException)
                {
                    // A property that needs another kind of value says so; it is no object to go on from.
                }
            }
        }
    }
}
