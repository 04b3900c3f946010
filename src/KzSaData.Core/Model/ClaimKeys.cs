namespace KzSaData.Model;

/// <summary>The keys of the index of claims: a field, and how sure it is.</summary>
internal static class ClaimKeys
{
    private const int SupportBits = 4;

    /// <summary>The key of a field that is as sure as that.</summary>
    public static uint Of(Field field, Support support) => ((uint)field.Slot << SupportBits) | CodeValue.Of(support);
}
