using KzSaData.TestKit.Samples;

namespace KzSaData.TestKit;

/// <summary>A folder of few seeds, all of them right, in a folder of its own.</summary>
public sealed class SmallSeeds : IDisposable
{
    private readonly TemporaryFolder root = new();

    public SmallSeeds()
    {
        Write("release.json", FullSeeds.Release);
        State("kazakhstan", "KZ", "Kazakhstan", "Қазақстан", "Казахстан", "كازاخستان");
        State("saudi-arabia", "SA", "Saudi Arabia", "Сауд Арабиясы", "Саудовская Аравия", "المملكة العربية السعودية");
        Write("publishers/the-gazette.json", """
            {
              "$schema": "../schema/publisher.json",
              "id": "the-gazette",
              "kind": "newspaper",
              "name": { "en": "The Gazette", "ru": "Газета" }
            }
            """);
        Write("sources/gazette-1994.json", """
            {
              "$schema": "../schema/source.json",
              "id": "gazette-1994",
              "type": "article-newspaper",
              "title": "Guests from afar <& others>",
              "publisher": "the-gazette",
              "issued": "1994-09-30",
              "language": "en",
              "seen": "page"
            }
            """);
        Event("1994-visit", "saudi-arabia");
    }

    /// <summary>The folder above the seeds.</summary>
    public string Root => root.Path;

    /// <summary>The folder of seeds.</summary>
    public string Path => root.At("seeds");

    /// <summary>A folder to compile to, which does not exist at first.</summary>
    public string Target => root.At("out");

    /// <summary>Writes an event in which Kazakhstan and another actor take part.</summary>
    public void Event(string id, string other) => Write($"events/{id}.json", $$"""
        {
          "$schema": "../schema/event.json",
          "id": "{{id}}",
          "kind": "visit",
          "title": { "en": "A first visit", "kk": "Алғашқы сапар", "ru": "Первый визит", "ar": "زيارة أولى" },
          "summary": { "en": "A visit that took place in September." },
          "date": "1994-09",
          "areas": ["politics"],
          "participants": [
            { "actor": "kazakhstan", "role": "visitor" },
            { "actor": "{{other}}", "role": "host" }
          ],
          "level": "head-of-state",
          "realis": "occurred",
          "evidence": [
            { "source": "gazette-1994", "locator": "p. 1", "fields": ["date", "participants"] },
            { "source": "gazette-1994", "locator": "p. 1" }
          ]
        }
        """);

    /// <summary>Writes a state.</summary>
    public void State(string id, string code, string en, string kk, string ru, string ar) => Write($"actors/{id}.json", $$"""
        {
          "$schema": "../schema/actor.json",
          "id": "{{id}}",
          "kind": "state",
          "name": { "en": "{{en}}", "kk": "{{kk}}", "ru": "{{ru}}", "ar": "{{ar}}" },
          "iso3166": "{{code}}"
        }
        """);

    public void Write(string name, string text)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n") + "\n");
    }

    public void Delete(string name) => File.Delete(System.IO.Path.Combine(Path, name));

    /// <summary>The line and column, from 1, at which a piece of a seed begins.</summary>
    public (int Line, int Column) PlaceOf(string name, string text) => TextPlace.Of(File.ReadAllText(System.IO.Path.Combine(Path, name)), text);

    public void Dispose() => root.Dispose();
}
