namespace KzSaData.TestKit.Samples;

/// <summary>The records among <see cref="FullSeeds"/>.</summary>
internal static class FullRecords
{
    public const string Event = """
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
            {
              "actor": "president",
              "role": "visitor",
              "title": { "en": "President" },
              "office": "head-of-state",
              "of": "kazakhstan",
              "note": "In black"
            },
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
              "speakers": ["the-ministry"],
              "attribution": "own",
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

    public const string Agreement = """
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

    public const string Investment = """
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

    public const string Indicator = """
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

    public const string Programme = """
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

    public const string Proposal = """
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

    public const string Assessment = """
        {
          "$schema": "../schema/assessment.json",
          "id": "sample",
          "title": { "en": "Trade is said to grow" },
          "summary": { "en": "A minister holds that trade grows." },
          "date": "2024",
          "hijri": "1446",
          "areas": ["trade"],
          "place": "riyadh",
          "participants": [{ "actor": "kazakhstan", "role": "subject" }],
          "by": ["minister"],
          "evidence": [{ "source": "spa", "locator": "para. 9" }],
          "relations": [{ "kind": "concerns", "to": "turnover" }],
          "notes": [{ "class": "scope", "text": { "en": "No figure is named." } }]
        }
        """;

    /// <summary>The record of a table.</summary>
    public static string Of(TableId table) => table switch
    {
        TableId.Event => Event,
        TableId.Agreement => Agreement,
        TableId.Investment => Investment,
        TableId.Indicator => Indicator,
        TableId.Programme => Programme,
        TableId.Proposal => Proposal,
        TableId.Assessment => Assessment,
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "add a record with every field"),
    };
}
