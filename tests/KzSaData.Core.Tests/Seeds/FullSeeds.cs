using System.Text;
using KzSaData.Schema;

namespace KzSaData.Tests;

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
          "description": {
            "en": "Saudi developer of power plants and of plants that make drinking water out of seawater.",
            "ru": "Разработчик электростанций"
          },
          "country": "saudi-arabia",
          "parent": "pif",
          "wikidata": "Q851",
          "iso3166": "SA",
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
          "country": "kazakhstan",
          "iso3166-2": "KZ-71",
          "latitude": 51.1694,
          "longitude": 71.4491,
          "precision": "city",
          "notes": [{ "class": "scope", "text": { "en": "The city, not its region." } }]
        }
        """;

    private const string Source = """
        {
          "$schema": "../schema/source.json",
          "id": "sample",
          "type": "article-journal",
          "title": "Он сказал: \"мир\"",
          "authors": ["Abu Shower A.", "Сәрсен Ә."],
          "publisher": "A Press",
          "containerTitle": "A Journal",
          "volume": "15",
          "issue": "3",
          "pages": "42–64",
          "doi": "10.48371/ISMO.2025.60.2.012",
          "isbn": "978-0-306-40615-7",
          "issued": "2025-06",
          "url": "https://example.org/a?b=c&d=%D0%B6",
          "language": "ru",
          "accessed": "2026-11-22",
          "seen": "excerpt",
          "citedIn": [{ "source": "another", "locator": "reference [3]" }],
          "side": "kazakhstan",
          "tier": "academic",
          "relayOf": "yet-another",
          "independenceGroup": "SPA",
          "notes": [{ "class": "scope", "text": { "en": "The first pages only." } }]
        }
        """;

    private const string Event = """
        {
          "$schema": "../schema/event.json",
          "id": "sample",
          "kind": "visit",
          "title": { "en": "President visits Riyadh", "ar": "زيارة الرئيس إلى الرياض" },
          "summary": { "en": "The first visit." },
          "date": "1994-09-26/1994-09-28",
          "hijri": "1415-04",
          "areas": ["politics", "religion"],
          "place": "riyadh",
          "participants": [
            { "actor": "president", "role": "visitor", "title": { "en": "President" }, "note": "In black" },
            { "actor": "saudi-arabia", "role": "host" }
          ],
          "level": "head-of-state",
          "realis": "occurred",
          "outcomes": ["memo"],
          "evidence": [
            { "source": "mfa", "locator": "para. 1", "fields": ["date", "participants"] },
            {
              "source": "spa",
              "locator": "para. 2",
              "fields": ["date"],
              "stance": "contradicts",
              "says": "1994-09-29",
              "standing": "resolved",
              "reason": "A slip",
              "note": "The agency counts the day of the return flight"
            }
          ],
          "relations": [{ "kind": "follows", "to": "recognition", "note": "Three years later" }],
          "notes": [{ "class": "scope", "text": { "en": "The hajj is another visit." } }]
        }
        """;

    private const string Agreement = """
        {
          "$schema": "../schema/agreement.json",
          "id": "sample",
          "instrument": "memorandum",
          "title": { "en": "Memorandum on water" },
          "summary": { "en": "They will talk about water." },
          "date": "2008-03",
          "hijri": "1429",
          "areas": ["water"],
          "place": "astana",
          "participants": [{ "actor": "kazakhstan", "role": "party" }],
          "binding": "non-binding",
          "legalSteps": [
            { "step": "signed", "date": "2008-03" },
            { "step": "ratified", "by": "kazakhstan", "date": "2009", "note": "By a law" }
          ],
          "numberReported": 13,
          "evidence": [{ "source": "mfa", "locator": "list" }],
          "relations": [{ "kind": "part-of", "to": "visit" }],
          "notes": [{ "class": "scope", "text": { "en": "The list is lost." } }]
        }
        """;

    private const string Investment = """
        {
          "$schema": "../schema/investment.json",
          "id": "sample",
          "kind": "project",
          "title": { "en": "Wind farm" },
          "summary": { "en": "A company builds a wind farm." },
          "date": "2022",
          "hijri": "1443",
          "areas": ["energy"],
          "place": "zhetysu",
          "participants": [{ "actor": "samruk", "role": "party" }],
          "from": ["acwa-power"],
          "into": ["kazakhstan"],
          "amounts": [
            { "stage": "pledged", "qualifier": "about", "best": 1100000000.5, "currency": "USD" },
            {
              "stage": "committed",
              "qualifier": "between",
              "low": 1000000000,
              "best": 1500000000,
              "high": 2000000000,
              "currency": "SAR",
              "date": "2024~",
              "note": "As the article of 2025 has it"
            }
          ],
          "quantities": [
            { "what": "capacity", "qualifier": "at-least", "low": 1000, "unit": "MW" },
            { "what": "turbine", "qualifier": "between", "low": 1, "best": 2, "high": 3, "unit": "mast" }
          ],
          "statuses": [{ "status": "agreed", "date": "2022", "note": "In Jeddah" }],
          "aggregation": "countable",
          "evidence": [{ "source": "mfa", "locator": "para. 3" }],
          "relations": [{ "kind": "part-of", "to": "portfolio" }],
          "notes": [{ "class": "scope", "text": { "en": "Without the grid." } }]
        }
        """;

    private const string Indicator = """
        {
          "$schema": "../schema/indicator.json",
          "id": "sample",
          "measure": "trade-turnover",
          "title": { "en": "Trade in 2023" },
          "summary": { "en": "What both sold." },
          "date": "2023",
          "hijri": "1444",
          "areas": ["trade"],
          "place": "astana",
          "participants": [{ "actor": "kazakhstan", "role": "party" }],
          "value": { "qualifier": "between", "low": 24000000, "best": 25000000, "high": 119000000 },
          "unit": "USD",
          "subject": "kazakhstan",
          "counterpart": "saudi-arabia",
          "reporter": "samruk",
          "evidence": [{ "source": "mfa", "locator": "table" }],
          "relations": [{ "kind": "mirrors", "to": "turnover" }],
          "notes": [{ "class": "scope", "text": { "en": "Goods only." } }]
        }
        """;

    private const string Programme = """
        {
          "$schema": "../schema/programme.json",
          "id": "sample",
          "title": { "en": "Scholarships" },
          "summary": { "en": "Students go to Riyadh." },
          "date": "2010/..",
          "hijri": "1431",
          "areas": ["education"],
          "place": "riyadh",
          "participants": [{ "actor": "kazakhstan", "role": "party" }],
          "owner": "saudi-arabia",
          "purpose": { "en": "To teach." },
          "evidence": [{ "source": "spa", "locator": "para. 5" }],
          "relations": [{ "kind": "follows", "to": "visit" }],
          "notes": [{ "class": "scope", "text": { "en": "Not the summer schools." } }]
        }
        """;

    private const string Proposal = """
        {
          "$schema": "../schema/proposal.json",
          "id": "sample",
          "title": { "en": "Direct flights" },
          "summary": { "en": "A minister proposes flights." },
          "date": "2024?",
          "hijri": "1446-01-01",
          "areas": ["transport"],
          "place": "riyadh",
          "participants": [{ "actor": "kazakhstan", "role": "party" }],
          "by": ["minister"],
          "to": ["saudi-arabia"],
          "outcome": "open",
          "evidence": [{ "source": "spa", "locator": "para. 8" }],
          "relations": [{ "kind": "follows", "to": "visit" }],
          "notes": [{ "class": "scope", "text": { "en": "Flights for pilgrims exist." } }]
        }
        """;

    private const string Release = """
        {
          "$schema": "schema/release.json",
          "version": "2026.11.0",
          "asOf": "2026-11-22",
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

    public static TheoryData<string> Kinds => [.. Tables.All.Select(table => table.Shape.Name)];

    public static Table Table(string kind) => Tables.All.Single(table => table.Shape.Name == kind);

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
        TableId.Source => Source,
        TableId.Event => Event,
        TableId.Agreement => Agreement,
        TableId.Investment => Investment,
        TableId.Indicator => Indicator,
        TableId.Programme => Programme,
        _ => Proposal,
    } + "\n";

    public static byte[] Bytes(TableId table) => Encoding.UTF8.GetBytes(Text(table));
}
