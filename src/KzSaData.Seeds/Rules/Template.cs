namespace KzSaData.Seeds.Rules;

/// <summary>What a program that fills in pages leaves in an address when it does not fill it in: <c>{{id}}</c>, <c>${id}</c>, <c>&lt;id&gt;</c>, written with percent signs.</summary>
internal static class Template
{
    private static readonly string[] Rests = ["{", "}", "<", ">"];

    /// <summary>Whether an address has such a rest, percent-encoded once or twice.</summary>
    public static bool IsIn(string address)
    {
        string once = Uri.UnescapeDataString(address);
        string twice = Uri.UnescapeDataString(once);
        return Rests.Any(rest => once.Contains(rest, StringComparison.Ordinal) || twice.Contains(rest, StringComparison.Ordinal));
    }
}
