using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using KzSaData.Export.Tests.Support;

namespace KzSaData.Export.Tests.Frictionless;

/// <summary>The description keeps the standard, and the tables keep the description.</summary>
public sealed class DataPackageTests(ExportedCsv csv) : IClassFixture<ExportedCsv>
{
    private readonly JsonObject package = JsonNode.Parse(File.ReadAllText(csv.At("datapackage.json")))!.AsObject();

    private IEnumerable<JsonNode> Resources => package["resources"]!.AsArray().Select(static resource => resource!);

    [Fact]
    public void It_keeps_the_schema_of_the_standard()
    {
        using Stream stream = typeof(DataPackageTests).Assembly.GetManifestResourceStream("datapackage-2.0.json")!;
        using StreamReader text = new(stream);
        JsonSchema schema = JsonSchema.FromText(text.ReadToEnd());

        EvaluationResults results = schema.Evaluate(JsonSerializer.SerializeToElement(package), new EvaluationOptions { OutputFormat = OutputFormat.List });

        results.IsValid.Should().BeTrue("these are wrong: {0}", string.Join('\n', (results.Details ?? []).Where(static detail => detail.Errors is not null).Select(static detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
    }

    [Fact]
    public void It_says_version_hash_licence_and_generator()
    {
        ReleaseInfo release = KzSaDataset.Current.Release;
        package["version"]!.GetValue<string>().Should().Be(release.Version);
        package["contentHash"]!.GetValue<string>().Should().Be($"sha256:{release.ContentHash}");
        package["licenses"]![0]!["name"]!.GetValue<string>().Should().Be("CC-BY-4.0");
        package["generator"]!.GetValue<string>().Should().StartWith("KzSaData.Export ");
    }

    [Fact]
    public void It_describes_every_table_with_its_columns_its_length_and_its_hash()
    {
        Resources.Select(static resource => (string)resource["path"]!).Should().BeEquivalentTo(Directory.GetFiles(csv.Path, "*.csv").Select(Path.GetFileName));
        foreach (JsonNode resource in Resources)
        {
            string file = csv.At((string)resource["path"]!);
            Fields(resource).Select(static field => (string)field["name"]!).Should().Equal(CsvTables.Header(file), file);
            ((long)resource["bytes"]!).Should().Be(new FileInfo(file).Length);
            ((string)resource["hash"]!).Should().Be($"sha256:{FileHashes.Of(file)[0]}");
        }
    }

    [Fact]
    public void Every_value_has_the_type_and_keeps_the_constraints_of_its_field()
    {
        string[] missing = ["", "n/a", "pending"];
        foreach (JsonNode resource in Resources)
        {
            IReadOnlyList<IReadOnlyDictionary<string, string>> rows = csv.Rows((string)resource["name"]!);
            foreach (JsonNode field in Fields(resource))
            {
                string name = (string)field["name"]!;
                HashSet<string>? categories = field["categories"]?.AsArray().Select(static category => (string)category!["value"]!).ToHashSet();
                string[] values = [.. rows.Select(row => row[name]).Where(value => !missing.Contains(value))];
                values.Where(value => !Fits(value, (string)field["type"]!) || (categories is not null && !categories.Contains(value))).Should().BeEmpty("{0}.{1}", resource["name"], name);
                if (field["constraints"]?["required"] is not null)
                {
                    values.Should().HaveCount(rows.Count, "{0}.{1} is required", resource["name"], name);
                }
            }
        }
    }

    [Fact]
    public void Keys_tell_rows_apart_and_lead_to_rows()
    {
        Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> tables = Resources.ToDictionary(static resource => (string)resource["name"]!, resource => csv.Rows((string)resource["name"]!));
        foreach (JsonNode resource in Resources)
        {
            string name = (string)resource["name"]!;
            tables[name].Select(row => Key(row, Names(resource["schema"]!["primaryKey"]!))).Should().OnlyHaveUniqueItems(name);
            foreach (JsonNode? key in resource["schema"]!["foreignKeys"]?.AsArray() ?? [])
            {
                string target = (string?)key!["reference"]!["resource"] ?? name;
                HashSet<string> there = [.. tables[target].Select(row => Key(row, Names(key["reference"]!["fields"]!)))];
                string[] fields = Names(key["fields"]!);
                tables[name].Where(row => fields.All(field => row[field] is not ("" or "n/a" or "pending"))).Select(row => Key(row, fields)).Where(value => !there.Contains(value))
                    .Should().BeEmpty("{0} of {1} leads to {2}", string.Join(", ", fields), name, target);
            }
        }
    }

    private static bool Fits(string value, string type) => type switch
    {
        "integer" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "boolean" => value is "true" or "false",
        "list" => value.Split(';').All(static item => item.Length > 0),
        _ => value.Length > 0,
    };

    private static string Key(IReadOnlyDictionary<string, string> row, string[] columns) => string.Join('\u0001', columns.Select(column => row[column]));

    private static string[] Names(JsonNode names) => [.. names.AsArray().Select(static name => (string)name!)];

    private static IEnumerable<JsonNode> Fields(JsonNode resource) => resource["schema"]!["fields"]!.AsArray().Select(static field => field!);
}
