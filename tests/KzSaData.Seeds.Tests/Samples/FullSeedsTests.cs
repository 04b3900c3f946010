namespace KzSaData.Seeds.Tests.Samples;

/// <summary>The nine kinds of seed and the five files of the whole dataset, with all that they can hold.</summary>
public sealed class FullSeedsTests
{
    public static TheoryData<string> Kinds => FullSeeds.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_seed_without_a_fault_passes(string kind) => Read(kind).Errors.Should().BeEmpty();

    [Fact]
    public void Everything_that_a_seed_can_hold_is_in_one_of_them()
    {
        HashSet<string> missing = [];
        HashSet<string> found = [];
        foreach (Seed seed in Tables.All.SelectMany(table => Read(table.ObjectType.Name).Seeds))
        {
            Collect(seed.Value, found, missing);
        }

        missing.Except(found).Should().BeEmpty();
    }

    [Fact]
    public void A_seed_knows_its_table_its_id_and_its_file()
    {
        Seed seed = Read("place").Seeds.Should().ContainSingle().Which;

        (seed.Table, seed.Id, seed.Path).Should().Be((Tables.Of(TableId.Place), "sample", "sample.json"));
        seed.Value.Number(PlaceFields.Latitude).Should().Be(51.1694m);
        seed.Value.Object(PlaceFields.Name)!.Text(1).Should().Be("Астана");
        seed.Value.Items(PlaceFields.FormerNames).Should().HaveCount(2);
    }

    [Fact]
    public void Rows_of_some_lists_have_ids_and_those_of_others_none()
    {
        Read("retired").Seeds.Select(seed => seed.Id).Should().Equal("visit-of-1994");
        Read("direction").Seeds.Select(seed => seed.Id).Should().Equal("energy");
        Read("coverage").Seeds.Select(seed => seed.Id).Should().Equal(null, null);
    }

    private static SeedReading Read(string kind)
    {
        Table table = FullSeeds.Table(kind);
        return SeedReader.Read(table, "sample.json", FullSeeds.Bytes(table.Id), TestLanguages.Four);
    }

    private static void Collect(ObjectNode node, HashSet<string> found, HashSet<string> missing)
    {
        foreach (Field field in node.ObjectType.Fields)
        {
            (node.Slots[field.Slot] is null ? missing : found).Add($"{node.ObjectType.Name}.{field.Name}");
            foreach (ObjectNode nested in node.Slots[field.Slot] is ObjectNode one ? [one] : node.Items(field.Slot).OfType<ObjectNode>())
            {
                Collect(nested, found, missing);
            }
        }
    }
}
