namespace KzSaData.Seeds.Tests.Samples;

/// <summary>Random rows by the types alone: each member that may be left out is there or not, and each value is one that the reader takes.</summary>
internal sealed class RandomTrees(Random random)
{
    private static readonly decimal[] Numbers = [0, 1, 0.5m, -0.25m, 1234.567m, 90_000_000_000_000_000m, 9_999_999_999_999_999_999_999_999_999m, 0.0000000000000000000000000001m, 123_456_789_012.3456m];

    private readonly RandomDates dates = new(random);
    private readonly RandomTexts texts = new(random);
    private readonly RandomMoney money = new(random);

    public List<ObjectNode> Rows(Table table)
    {
        int count = table.File == TableFile.List ? random.Next(4) : 1;
        return [.. Enumerable.Range(0, count).Select(_ => Object(table.ObjectType))];
    }

    private ObjectNode Object(ObjectType type)
    {
        ObjectNode node = new(type, new Node?[type.SlotCount]);
        bool isLocated = random.Chance(50);
        foreach (Field field in type.Fields)
        {
            bool isCoordinate = type == PlaceFields.ObjectType && field.Slot is PlaceFields.Latitude or PlaceFields.Longitude or PlaceFields.Precision;
            if (field.IsRequired || (isCoordinate ? isLocated : random.Chance(50)))
            {
                node.Slots[field.Slot] = field.IsList ? List(field) : Value(type, field);
            }
        }

        if (type.Find("qualifier") is not null)
        {
            Estimate(node);
        }

        return node;
    }

    private ListNode List(Field field)
    {
        Node[] items = [.. Enumerable.Range(0, random.Any(1, 1, 2, 4)).Select(_ => Value(null, field))];
        return new ListNode([.. items.DistinctBy(item => item is ObjectNode node && field.Key is [var key, ..] ? node.Slots[node.ObjectType.Find(key)!.Slot] : item, ByText(field))]);
    }

    private Node Value(ObjectType? type, Field field) => field.Type switch
    {
        FieldType.Object => Object(field.ObjectType!),
        FieldType.Localized => Object(TestLanguages.Four.TextType),
        FieldType.Code => new NumberNode(random.Any(field.Codes!.Entries).Value),
        FieldType.Integer => new NumberNode(random.Any(0, 1, 13, int.MaxValue - 1)),
        FieldType.Decimal => new NumberNode(type == PlaceFields.ObjectType ? random.Next(-90_000, 90_001) / 1000m : random.Any(Numbers)),
        FieldType.Date => new TextNode(Date()),
        FieldType.Hijri => new TextNode(random.Any("1415", "1446-12", "1446-12-09")),
        FieldType.Url => new TextNode(random.Any("https://example.org", "http://e.org/a?b=c&d=%20#e", "https://пример.рф/путь/'~")),
        FieldType.Reference or FieldType.RecordReference or FieldType.EntityReference => new TextNode(Id()),
        _ when field == RecordFields.IdField => new TextNode(Id()),
        _ when field.Pattern is not null || field.Name == "isbn" => new TextNode(field.Example!.Trim('[', ']', '"')),
        _ => new TextNode(type == TestLanguages.Four.TextType ? texts.In(field.Name) : texts.InAny()),
    };

    private void Estimate(ObjectNode node)
    {
        Dictionary<string, object?> members = money.Estimate();
        node.Slots[EstimateFields.Qualifier] = new NumberNode((int)(Qualifier)members["qualifier"]!);
        foreach (Field field in EstimateFields.All[1..])
        {
            node.Slots[field.Slot] = members.GetValueOrDefault(field.Name) is decimal number ? new NumberNode(number) : null;
        }
    }

    private string Date()
    {
        string? date;
        while ((date = dates.Next()) is null)
        {
        }

        return EdtfDate.Parse(date).ToString();
    }

    private string Id() => string.Join('-', Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Any("visit", "1994", "a", "kz2030")));

    private static EqualityComparer<Node?> ByText(Field field) => EqualityComparer<Node?>.Create(
        (one, other) => Text(field, one) == Text(field, other),
        node => Text(field, node).GetHashCode(StringComparison.Ordinal));

    private static string Text(Field field, Node? node) => node switch
    {
        NumberNode number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        TextNode text => text.Text,
        _ => JsonLine.Of(field, node!),
    };
}
