namespace KzSaData;

/// <summary>The codes and labels of the kinds of binding force.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class BindingCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Binding),
        new((int)Binding.Binding, "binding", "Legally binding", "Міндетті күші бар", "Имеет обязательную силу", "ملزم"),
        new((int)Binding.NonBinding, "non-binding", "Not binding", "Міндетті күші жоқ", "Не имеет обязательной силы", "غير ملزم"),
        new((int)Binding.Unknown, "unknown", "Unknown", "Белгісіз", "Неизвестно", "غير معروف"));

    /// <summary>What a binding force is called in a language, as in the heading of a table.</summary>
    /// <param name="binding">The binding force.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The binding force is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Binding binding, string language) => List.Label((int)binding, language);

    /// <summary>The code of a binding force in JSON, seeds and exports.</summary>
    /// <param name="binding">The binding force.</param>
    /// <exception cref="ArgumentOutOfRangeException">The binding force is not defined.</exception>
    public static string Code(this Binding binding) => List.Code((int)binding);

    /// <summary>Finds the binding force of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="binding">The binding force, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Binding binding)
    {
        bool known = List.TryGetValue(code, out int value);
        binding = (Binding)value;
        return known;
    }
}
