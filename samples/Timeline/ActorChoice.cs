using KzSaData;

namespace Timeline;

/// <summary>Finds the actor that somebody means by an id or a name; of several, the one who bears the very name, or has by far the most records.</summary>
internal sealed class ActorChoice(Dataset data)
{
    private const int ByFar = 5;

    /// <summary>The actor, and who else the name may mean; or why there is none.</summary>
    public (Actor? Actor, IReadOnlyList<Actor> Others, string? Error) Find(string text)
    {
        if (data.Actors.Find(text) is { } known)
        {
            return (known, [], null);
        }

        Actor[] found;
        try
        {
            found = [.. data.Actors.Matching(text).OrderByDescending(Records)];
        }
        catch (ArgumentException noWords)
        {
            return (null, [], noWords.Message);
        }

        Actor[] named = [.. found.Where(actor => actor.Name.Languages.Any(language => actor.Name[language].Equals(text, StringComparison.OrdinalIgnoreCase)))];
        Actor? chosen = found.Length == 1 ? found[0] : named.Length == 1 ? named[0] : found.Length > 1 && Records(found[0]) >= ByFar * Records(found[1]) && Records(found[0]) > 0 ? found[0] : null;
        return chosen is not null ? (chosen, [.. found.Where(actor => actor != chosen)], null)
            : (null, [], found.Length == 0
                ? $"There is no actor '{text}'; give an id or a name, such as acwa-power or Tokayev."
                : $"'{text}' may be {string.Join(", ", found.Take(8).Select(actor => $"{actor.Name["en"]} ({actor.Id.Text}, {Records(actor)} records)"))}{(found.Length > 8 ? ", …" : string.Empty)}; give one of these ids.");
    }

    private int Records(Actor actor) => data.Records.OfKind(RecordKind.Event, RecordKind.Agreement, RecordKind.Investment).Involving(actor).Count;
}
