using KzSaData.Seeds.Files;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Asking;

/// <summary>Finds the actor or place that somebody means by an id or a name.</summary>
internal static class NamedEntities
{
    private const int MostListed = 8;

    /// <exception cref="UsageException">There is none, or several have the name.</exception>
    public static T Find<T>(EntitySet<T> all, string text, string kind)
        where T : Entity
    {
        if (all.Find(text) is { } known)
        {
            return known;
        }

        T[] found = Matching(all, text);
        T[] exact = [.. Exact(found, text)];
        return exact is [var only] ? only
            : found is [var one] ? one
            : throw new UsageException(found.Length == 0 ? Nearest(all, text, kind) : $"'{text}' may be {Listed(found)}; give one of these ids.");
    }

    /// <summary>Proposes those that have a name; null where there are none.</summary>
    public static string? Called<T>(EntitySet<T> all, string text)
        where T : Entity
    {
        T[] found = Matching(all, text);
        T[] exact = [.. Exact(found, text)];
        return exact is [var only] ? $"did you mean '{only.Key}'?"
            : found is [var one] ? $"did you mean '{one.Key}'?"
            : found.Length == 0 ? null : $"of such a name there are {Listed(exact.Length == 0 ? found : exact)}.";
    }

    private static IEnumerable<T> Exact<T>(T[] found, string text)
        where T : Entity => found.Where(entity => EntityText.Names(entity).Any(name => string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase)));

    private static string Listed<T>(T[] found)
        where T : Entity => $"{string.Join(", ", found.Take(MostListed).Select(static entity => entity.Key))}{(found.Length > MostListed ? ", …" : string.Empty)}";

    private static T[] Matching<T>(EntitySet<T> all, string text)
        where T : Entity
    {
        try
        {
            return [.. all.Matching(text)];
        }
        catch (ArgumentException senseless)
        {
            throw new UsageException(SearchWords.Reason(senseless));
        }
    }

    private static string Nearest<T>(EntitySet<T> all, string text, string kind)
        where T : Entity
    {
        try
        {
            return all[text].Key;
        }
        catch (KeyNotFoundException missing)
        {
            return missing.Message.EndsWith('?') ? missing.Message : $"There is no {kind} '{text}'; give an id or a name. To look for one: kzsa search WORDS";
        }
    }
}
