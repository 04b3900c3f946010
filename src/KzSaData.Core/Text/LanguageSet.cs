namespace KzSaData.Values;

/// <summary>The languages of a dataset, of a text or of labels, shared by all texts that have the same.</summary>
internal sealed class LanguageSet
{
    private readonly string[] tags;
    private readonly string?[] scripts;

    /// <summary>Makes a set of languages in the scripts that their tags name, or else in their usual ones.</summary>
    public LanguageSet(params string[] tags)
        : this(tags, Array.ConvertAll(tags, ScriptOf))
    {
    }

    /// <summary>Makes a set of languages, each with the script (ISO 15924) of its texts.</summary>
    public LanguageSet(string[] tags, string?[] scripts)
    {
        this.tags = tags;
        this.scripts = scripts;

        // As the very object that a program's literal is: most ask for the first language by one, and need compare no letters.
        First = tags is [{ } first, ..] ? string.Intern(first) : string.Empty;
        Tags = Array.AsReadOnly(tags);
    }

    /// <summary>The first, which stands in for others; a field, since it is asked for with each text.</summary>
    public readonly string First;

    /// <summary>The tags in their order.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>How many there are.</summary>
    public int Count => tags.Length;

    /// <summary>The place of the language that somebody asks for, by the look-up of BCP 47 (RFC 4647, 3.4); -1 where it is none of them.</summary>
    /// <param name="language">A language tag in any case, the name of a culture among them; any other text finds nothing.</param>
    /// <remarks>The tag is shortened from its end until it is one of these. Texts in a script that it does not name are none that it asks for.</remarks>
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

        ReadOnlySpan<char> script = LanguageTag.Script(language);
        for (ReadOnlySpan<char> range = language; range.Length > 0; range = LanguageTag.Shorter(range))
        {
            for (int place = 0; place < tags.Length; place++)
            {
                if (range.Equals(tags[place], StringComparison.OrdinalIgnoreCase) && IsIn(script, place))
                {
                    return place;
                }
            }
        }

        return -1;
    }

    private bool IsIn(ReadOnlySpan<char> script, int place) =>
        script.IsEmpty || scripts[place] is not { } own || script.Equals(own, StringComparison.OrdinalIgnoreCase);

    private static string? ScriptOf(string tag)
    {
        ReadOnlySpan<char> script = LanguageTag.Script(tag);
        return script.IsEmpty ? UsualScript.Of(LanguageTag.Language(tag)) : script.ToString();
    }
}
