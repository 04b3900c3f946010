namespace KzSaData.Storage;

/// <summary>Publishes an object that is made when first asked for.</summary>
internal static class Once
{
    /// <summary>Of several threads that come first at once, one wins, and all see its object.</summary>
    public static T Publish<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
