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
        T[] exact = [.. found.Where(entity => EntityText.Names(entity).Any(name => string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase)))];
        return exact is [var only] ? only
            : found is [var one] ? one
            : throw new UsageException(found.Length == 0 ? Nearest(all, text, kind) : $"'{text}' may be {string.Join(", ", found.Take(MostListed).Select(static entity => entity.Key))}{(found.Length > MostListed ? ", …" : string.Empty)}; give one of these ids.");
    }

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
