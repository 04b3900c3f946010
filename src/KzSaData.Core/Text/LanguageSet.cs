namespace KzSaData.Values;

/// <summary>The languages of a dataset or of a text, shared by all texts that have the same.</summary>
internal sealed class LanguageSet
{
    private readonly string[] tags;

    public LanguageSet(params string[] tags)
    {
        this.tags = tags;
        First = tags.Length == 0 ? string.Empty : tags[0];
        Tags = Array.AsReadOnly(tags);
    }

    /// <summary>The first, which stands in for others; a field, since it is asked for with each text.</summary>
    public readonly string First;

    /// <summary>The tags in their order.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>How many there are.</summary>
    public int Count => tags.Length;

    /// <summary>The place of a language, given alone or as the start of a culture name; -1 where it is none of them.</summary>
    public int PlaceOf(string language)
    {
        // Programs ask for the same few languages, by their tags, millions of times.
        for (int place = 0; place < tags.Length; place++)
        {
            if (tags[place] == language)
            {
                return place;
            }
        }

        int hyphen = language.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? -1 : Array.FindIndex(tags, tag => language.AsSpan(0, hyphen).SequenceEqual(tag));
    }
}
