using System.Text;

namespace KzSaData.TestKit.Samples;

/// <summary>A seed of each table, in canonical form and without a fault, that has every member there is.</summary>
/// <remarks>They are written by hand, so that they also say what the canonical form looks like.</remarks>
internal static class FullSeeds
{
    private const string Actor = """
        {
          "$schema": "../schema/actor.json",
          "id": "sample",
          "kind": "company",
          "name": { "en": "ACWA Power", "kk": "ACWA Power", "ru": "ACWA Power", "ar": "أكوا باور" },
          "formerNames": [{ "name": { "en": "Arabian Company" }, "period": "2004/2008" }],
          "spellings": ["Akwa Power", "АКВА Пауэр"],
          "description": {
            "en": "Saudi developer of power plants and of plants that make drinking water out of seawater.",
            "ru": "Разработчик электростанций"
          },
          "country": "saudi-arabia",
          "parent": "pif",
          "successor": "samruk-kazyna",
          "wikidata": "Q851",
          "iso3166": "SA",
          "iso3166Alpha3": "SAU",
          "iso3166Numeric": "682",
          "cow": 670,
          "gw": 670,
          "notes": [{ "class": "scope", "text": { "en": "Stands for its daughters too." } }]
        }
        """;

    private const string Place = """
        {
          "$schema": "../schema/place.json",
          "id": "sample",
          "kind": "city",
          "name": { "en": "Astana", "kk": "Астана" },
          "formerNames": [
            { "name": { "en": "Akmola", "kk": "Ақмола", "ru": "Акмола" }, "period": "1992/1998" },
            { "name": { "en": "Nur-Sultan", "kk": "Нұр-Сұлтан" }, "period": "2019-03/2022-09" }
          ],
          "spellings": ["Aqmola"],
          "country": "kazakhstan",
          "within": "akmola-region",
          "iso3166-2": "KZ-71",
          "latitude": 51.1694,
          "longitude": 71.4491,
          "precision": "city",
          "notes": [{ "class": "scope", "text": { "en": "The city, not its region." } }]
        }
        """;

    private const string Publisher = """
        {
          "$schema": "../schema/publisher.json",
          "id": "sample",
          "kind": "agency",
          "name": { "en": "Qazinform", "ru": "Казинформ" },
          "formerNames": [{ "name": { "en": "Kazinform" }, "period": "/2022" }],
          "spellings": ["QazInform", "ҚазАқпарат"],
          "country": "KZ",
          "owners": [{ "actor": "government", "period": "/2022-04" }, { "actor": "presidency" }],
          "partOf": "the-house",
          "hosts": ["inform.kz", "example.org/agency"],
          "notes": [{ "class": "scope", "text": { "en": "All languages." } }]
        }
        """;

    private const string Source = """
        {
          "$schema": "../schema/source.json",
          "id": "sample",
          "type": "article-journal",
          "title": "Он сказал: \"мир\"",
          "authors": ["Abu Shower A.", "Сәрсен Ә."],
          "publisher": "a-press",
          "carrier": "an-archive",
          "speakers": ["the-ministry", "the-embassy"],
          "attribution": "unknown",
          "repeats": "yet-another",
          "containerTitle": "A Journal",
          "volume": "15",
          "issue": "3",
          "pages": "42–64",
          "doi": "10.48371/ISMO.2025.60.2.012",
          "isbn": "978-0-306-40615-7",
          "issued": "2025-06",
          "url": "https://example.org/a?b=c&d=%D0%B6",
          "archived": "https://archive.example.org/2026/https://example.org/a?b=c",
          "language": "ru",
          "accessed": "2026-11-22",
          "seen": "excerpt",
          "primaryText": "treaty",
          "citedIn": [{ "source": "another", "locator": "reference [3]" }],
          "notes": [{ "class": "scope", "text": { "en": "The first pages only." } }]
        }
        """;

    /// <summary>The release, of which any folder of seeds has one.</summary>
    public const string Release = """
        {
          "$schema": "schema/release.json",
          "version": "2026.11.0",
          "asOf": "2026-11-22",
          "languages": [
            { "tag": "en", "script": "Latn" },
            { "tag": "kk", "script": "Cyrl" },
            { "tag": "ru", "script": "Cyrl" },
            { "tag": "ar", "script": "Arab" }
          ],
          "title": { "en": "Test data of two sides", "ru": "Проверочные данные" },
          "sides": ["kazakhstan", "saudi-arabia"],
          "licence": "CC-BY-4.0",
          "publisher": "The Testers",
          "url": "https://example.org/data"
        }
        """;

    private const string Directions = """
        [
          {
            "id": "energy",
            "title": { "en": "Energy" },
            "examples": { "en": "A wind farm" },
            "results": { "en": "Power" },
            "areas": ["energy"],
            "records": ["wind-farm"],
            "source": "article",
            "locator": "table 1"
          }
        ]
        """;

    private const string Coverage = """
        [
          { "kind": "event", "period": "1991", "completeness": "selective", "searched": { "en": "Paper" } },
          {
            "kind": "event",
            "period": "1995/2024",
            "areas": ["politics"],
            "completeness": "systematic",
            "searched": { "en": "Both ministries" },
            "gaps": { "en": "Calls" }
          }
        ]
        """;

    private const string Corrections = """
        [
          {
            "record": "visit",
            "field": "date",
            "old": "1994-10",
            "new": "1994-09-28",
            "reason": "The agency gives the day",
            "date": "2026-10-01",
            "version": "2026.10.0",
            "source": "spa",
            "locator": "first line"
          }
        ]
        """;

    private const string Retired = """
        [
          {
            "id": "visit-of-1994",
            "kind": "event",
            "successor": "visit",
            "reason": "Renamed, since there were two visits",
            "date": "2026-09-01",
            "version": "2026.9.0"
          }
        ]
        """;

    public static TheoryData<string> Kinds => [.. Tables.All.Select(table => table.ObjectType.Name)];

    public static Table Table(string kind) => Tables.All.Single(table => table.ObjectType.Name == kind);

    /// <summary>The seed of a table, with a line feed at its end.</summary>
    public static string Text(TableId table) => table switch
    {
        TableId.Release => Release,
        TableId.Direction => Directions,
        TableId.Coverage => Coverage,
        TableId.Correction => Corrections,
        TableId.Retired => Retired,
        TableId.Actor => Actor,
        TableId.Place => Place,
        TableId.Publisher => Publisher,
        TableId.Source => Source,
        _ => FullRecords.Of(table),
    } + "\n";

    public static byte[] Bytes(TableId table) => Encoding.UTF8.GetBytes(Text(table));
}
