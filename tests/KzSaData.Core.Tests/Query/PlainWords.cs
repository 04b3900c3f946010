using KzSaData.Values;

namespace KzSaData.Core.Tests.Query;

/// <summary>The words under which a record or an entity can be searched, read from its public properties.</summary>
internal static class PlainWords
{
    /// <summary>The words of a record.</summary>
    public static IEnumerable<string> Of(DatasetRecord record) => new[] { record.Title, record.Summary }.SelectMany(TextsOf).SelectMany(WordsOf).Concat(OfNames(record));

    /// <summary>Of these, the words of the participants and the place.</summary>
    public static IEnumerable<string> OfNames(DatasetRecord record) =>
        record.Participants.SelectMany(participant => Of(participant.Actor)).Concat(record.Place is { } place ? Of(place) : []);

    /// <summary>What an actor is called.</summary>
    public static IEnumerable<string> Of(Actor actor)
    {
        IEnumerable<string> words = NamesOf(actor.Name, actor.FormerNames, actor.Spellings);
        return actor.Kind == ActorKind.Person ? WithKeys(words) : words;
    }

    /// <summary>What a place is called.</summary>
    public static IEnumerable<string> Of(Place place) => WithKeys(NamesOf(place.Name, place.FormerNames, place.Spellings));

    /// <summary>What a publisher is called.</summary>
    public static IEnumerable<string> Of(Publisher publisher) => NamesOf(publisher.Name, publisher.FormerNames, publisher.Spellings);

    /// <summary>The words of a source.</summary>
    public static IEnumerable<string> Of(Source source) => source.Authors.Prepend(source.Title).SelectMany(WordsOf).Concat(Of(source.Publisher));

    private static IEnumerable<string> NamesOf(LocalizedText name, IReadOnlyList<FormerName> formerNames, IReadOnlyList<string> spellings) =>
        formerNames.Select(former => former.Name).Prepend(name).SelectMany(TextsOf).Concat(spellings).SelectMany(WordsOf);

    private static IEnumerable<string> TextsOf(LocalizedText text) => text.Languages.Where(text.Has).Select(language => text[language]);

    private static IEnumerable<string> WithKeys(IEnumerable<string> words) =>
        words.SelectMany(word => WordForms.ScriptOf(word) == WordScript.Latin ? new[] { word, NameKey.Of(word) } : [word]);

    // The words of a text, and an article together with the word behind it.
    private static IEnumerable<string> WordsOf(string text)
    {
        List<string> words = WordFolding.Words(text);
        return words.Concat(words.Zip(words.Skip(1)).Where(both => both.First is "al" or "el" or "ал" or "ел").Select(both => both.First + both.Second));
    }
}
