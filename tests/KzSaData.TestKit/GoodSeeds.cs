using KzSaData.TestKit.Samples;

namespace KzSaData.TestKit;

/// <summary>A small folder of seeds without a fault, with each kind of row in it.</summary>
public static class GoodSeeds
{
    public static IReadOnlyDictionary<string, string> Entities { get; } = new Dictionary<string, string>
    {
        ["release.json"] = FullSeeds.Release,
        ["coverage.json"] = """
            [
              { "kind": "event", "period": "1991/1999", "completeness": "selective", "searched": { "en": "One newspaper" } },
              { "kind": "event", "period": "1995/2024", "completeness": "systematic", "searched": { "en": "Both ministries" }, "gaps": { "en": "Calls" } }
            ]
            """,
        ["corrections.json"] = """
            [
              {
                "record": "visit-1994", "field": "date", "old": "1994-10", "new": "1994-09-28", "reason": "The agency gives the day",
                "date": "2026-10-01", "version": "2026.10.0", "source": "spa", "locator": "first line"
              }
            ]
            """,
        ["retired.json"] = """
            [
              { "id": "visit-of-1994", "kind": "event", "successor": "visit-1994", "reason": "Renamed", "date": "2026-09-01", "version": "2026.9.0" },
              { "id": "rumour-1993", "kind": "event", "reason": "It never was", "date": "2026-09-02", "version": "2026.9.0" }
            ]
            """,
        ["directions.json"] = """
            [
              {
                "id": "energy", "title": { "en": "Energy" }, "examples": { "en": "A wind farm" }, "results": { "en": "Power" }, "areas": ["energy"],
                "records": ["wind-farm"], "source": "tengrinews", "locator": "table 1"
              }
            ]
            """,
        ["actors/kazakhstan.json"] = Actor("kazakhstan", "state", "Kazakhstan", """, "wikidata": "Q232", "iso3166": "KZ" """),
        ["actors/saudi-arabia.json"] = Actor("saudi-arabia", "state", "Saudi Arabia", """, "wikidata": "Q851", "iso3166": "SA" """),
        ["actors/acwa-power.json"] = Actor("acwa-power", "company", "ACWA Power", """, "country": "saudi-arabia" """),
        ["actors/samruk.json"] = Actor("samruk", "fund", "Samruk", """, "country": "kazakhstan" """),
        ["actors/isdb.json"] = Actor("isdb", "igo", "Islamic Development Bank", string.Empty),
        ["actors/minister.json"] = Actor("minister", "person", "A Minister", """, "country": "kazakhstan" """),
        ["places/riyadh.json"] = """
            {
              "$schema": "../schema/place.json", "id": "riyadh", "kind": "city", "name": { "en": "Riyadh", "ar": "الرياض" },
              "country": "saudi-arabia", "latitude": 24.7, "longitude": 46.7, "precision": "city"
            }
            """,
        ["places/astana.json"] = """
            {
              "$schema": "../schema/place.json", "id": "astana", "kind": "city", "name": { "en": "Astana", "kk": "Астана" },
              "formerNames": [{ "name": { "en": "Nur-Sultan" }, "period": "2019-03/2022-09" }], "country": "kazakhstan", "iso3166-2": "KZ-71"
            }
            """,
        ["publishers/the-ministry.json"] = Publisher("the-ministry", "state-body", "The ministry", """, "country": "KZ", "owners": [{ "actor": "kazakhstan" }] """),
        ["publishers/the-agency.json"] = Publisher("the-agency", "agency", "The agency", """, "country": "SA", "owners": [{ "actor": "saudi-arabia" }] """),
        ["publishers/the-portal.json"] = Publisher("the-portal", "portal", "Tengrinews", """, "country": "KZ" """),
        ["publishers/a-press.json"] = Publisher("a-press", "journal", "A press", string.Empty),
        ["sources/mfa.json"] = Source("mfa", "the-ministry", "https://example.org/mfa", """ "seen": "page" """),
        ["sources/spa.json"] = Source("spa", "the-agency", "https://example.org/spa", """ "seen": "page" """),
        ["sources/tengrinews.json"] = Source("tengrinews", "the-portal", "https://example.org/tengri", """ "seen": "excerpt" """),
        ["sources/old-book.json"] = Source("old-book", "a-press", "https://example.org/book", """ "seen": "cited", "citedIn": [{ "source": "mfa", "locator": "note 3" }] """),
    };

    public static IReadOnlyDictionary<string, string> Records { get; } = new Dictionary<string, string>
    {
        ["events/visit-1994.json"] = """
            {
              "$schema": "../schema/event.json",
              "id": "visit-1994",
              "kind": "visit",
              "title": { "en": "President visits Riyadh", "kk": "Президенттің Эр-Риядқа сапары", "ru": "Визит президента в Эр-Рияд", "ar": "زيارة الرئيس إلى الرياض" },
              "summary": { "en": "The first visit of the president." },
              "date": "1994-09-28",
              "areas": ["politics"],
              "place": "riyadh",
              "participants": [
                { "actor": "kazakhstan", "role": "visitor" },
                { "actor": "saudi-arabia", "role": "host" },
                { "actor": "minister", "role": "delegate", "title": { "en": "Minister of Trade" } }
              ],
              "level": "head-of-state",
              "realis": "occurred",
              "outcomes": ["memo-2008"],
              "evidence": [
                { "source": "mfa", "locator": "para. 1", "fields": ["date", "participants"] },
                { "source": "spa", "locator": "para. 2", "fields": ["date", "participants"] }
              ],
              "notes": [{ "class": "scope", "text": { "en": "The length of the visit is not known." } }]
            }
            """,
        ["agreements/memo-2008.json"] = """
            {
              "$schema": "../schema/agreement.json",
              "id": "memo-2008",
              "instrument": "memorandum",
              "title": { "en": "Memorandum on water" },
              "summary": { "en": "They will talk about water." },
              "date": "2008-03",
              "areas": ["water"],
              "participants": [{ "actor": "kazakhstan", "role": "party" }, { "actor": "saudi-arabia", "role": "party" }],
              "binding": "non-binding",
              "legalSteps": [{ "step": "signed", "date": "2008-03" }, { "step": "ratified", "by": "kazakhstan", "date": "2009" }],
              "numberReported": 3,
              "evidence": [{ "source": "mfa", "locator": "list", "fields": ["date", "participants", "binding", "legalSteps", "numberReported"] }]
            }
            """,
        ["investments/wind-farm.json"] = """
            {
              "$schema": "../schema/investment.json",
              "id": "wind-farm",
              "kind": "project",
              "title": { "en": "Wind farm near Zhanatas" },
              "summary": { "en": "A company builds a wind farm." },
              "date": "2022",
              "areas": ["energy", "renewable-energy"],
              "from": ["acwa-power"],
              "into": ["kazakhstan"],
              "amounts": [
                { "stage": "committed", "qualifier": "about", "best": 1100000000, "currency": "USD", "date": "2023" },
                { "stage": "pledged", "qualifier": "between", "low": 1000000000, "high": 2000000000, "currency": "USD", "date": "2022" }
              ],
              "quantities": [{ "what": "capacity", "qualifier": "exactly", "best": 1000, "unit": "MW" }],
              "statuses": [{ "status": "agreed", "date": "2022" }, { "status": "under-construction", "date": "2024" }],
              "aggregation": "countable",
              "evidence": [{ "source": "tengrinews", "locator": "para. 3", "fields": ["date", "from", "into", "amounts", "quantities", "statuses"] }]
            }
            """,
        ["investments/portfolio.json"] = """
            {
              "$schema": "../schema/investment.json",
              "id": "portfolio",
              "kind": "portfolio",
              "title": { "en": "Portfolio of the bank" },
              "summary": { "en": "All that the bank has lent." },
              "areas": ["finance"],
              "from": ["isdb"],
              "into": ["kazakhstan"],
              "amounts": [{ "stage": "committed", "qualifier": "at-least", "low": 2000000000, "currency": "USD" }],
              "aggregation": "umbrella",
              "evidence": [{ "source": "mfa", "locator": "para. 9", "fields": ["from", "into", "amounts"] }]
            }
            """,
        ["investments/water-loan.json"] = """
            {
              "$schema": "../schema/investment.json",
              "id": "water-loan",
              "kind": "loan",
              "title": { "en": "Loan for rural water" },
              "summary": { "en": "The bank lends for water." },
              "date": "2023",
              "areas": ["water"],
              "from": ["isdb"],
              "into": ["kazakhstan"],
              "amounts": [{ "stage": "committed", "qualifier": "exactly", "best": 1150000000, "currency": "USD" }],
              "aggregation": "part-of",
              "evidence": [{ "source": "mfa", "locator": "para. 4", "fields": ["date", "from", "into", "amounts"] }],
              "relations": [{ "kind": "part-of", "to": "portfolio" }]
            }
            """,
        ["indicators/turnover-2023.json"] = """
            {
              "$schema": "../schema/indicator.json",
              "id": "turnover-2023",
              "measure": "trade-turnover",
              "title": { "en": "Trade in 2023" },
              "summary": { "en": "What both sold to each other." },
              "date": "2023",
              "areas": ["trade"],
              "value": { "qualifier": "exactly", "best": 119000000 },
              "unit": "USD",
              "subject": "kazakhstan",
              "counterpart": "saudi-arabia",
              "reporter": "samruk",
              "evidence": [
                { "source": "mfa", "locator": "table", "fields": ["date", "value", "reporter"] },
                { "source": "tengrinews", "locator": "para. 1", "fields": ["value"], "says": "24000000", "stance": "contradicts" }
              ]
            }
            """,
        ["programmes/scholarships.json"] = """
            {
              "$schema": "../schema/programme.json",
              "id": "scholarships",
              "title": { "en": "Scholarships for students" },
              "summary": { "en": "Students go to Riyadh." },
              "date": "2010/..",
              "areas": ["education"],
              "owner": "saudi-arabia",
              "purpose": { "en": "To teach." },
              "evidence": [{ "source": "spa", "locator": "para. 5", "fields": ["date", "owner"] }]
            }
            """,
        ["proposals/direct-flights.json"] = """
            {
              "$schema": "../schema/proposal.json",
              "id": "direct-flights",
              "title": { "en": "Direct flights" },
              "summary": { "en": "A minister proposes flights." },
              "areas": ["transport"],
              "by": ["minister"],
              "to": ["saudi-arabia"],
              "outcome": "open",
              "evidence": [{ "source": "tengrinews", "locator": "para. 8", "fields": ["by", "to"] }]
            }
            """,
        ["assessments/good-relations.json"] = """
            {
              "$schema": "../schema/assessment.json",
              "id": "good-relations",
              "title": { "en": "Relations are called close" },
              "summary": { "en": "A minister holds that relations are close." },
              "areas": ["politics"],
              "participants": [{ "actor": "kazakhstan", "role": "subject" }],
              "by": ["minister"],
              "evidence": [{ "source": "spa", "locator": "para. 9", "fields": ["by", "participants"] }]
            }
            """,
    };

    private static string Actor(string id, string kind, string name, string more) => $$"""
        {
          "$schema": "../schema/actor.json", "id": "{{id}}", "kind": "{{kind}}", "name": { "en": "{{name}}" }{{more}}
        }
        """;

    private static string Publisher(string id, string kind, string name, string more) => $$"""
        {
          "$schema": "../schema/publisher.json", "id": "{{id}}", "kind": "{{kind}}", "name": { "en": "{{name}}" }{{more}}
        }
        """;

    private static string Source(string id, string publisher, string url, string more) => $$"""
        {
          "$schema": "../schema/source.json", "id": "{{id}}", "type": "webpage", "title": "Page of {{id}}", "publisher": "{{publisher}}",
          "issued": "2025-01-15", "url": "{{url}}", "language": "en",{{more}}
        }
        """;
}
