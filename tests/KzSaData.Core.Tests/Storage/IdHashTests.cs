namespace KzSaData.Core.Tests.Storage;

public sealed class IdHashTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("seven77")]
    [InlineData("eight888")]
    [InlineData("nine-nine")]
    [InlineData("sixteen-letters-")]
    [InlineData("seventeen-letters")]
    [InlineData("visit-of-the-president-of-kazakhstan-to-riyadh-2022")]
    public void Every_letter_counts_and_so_does_its_place(string id)
    {
        List<string> others = [id + "x", "x" + id, id + id + "-"];
        for (int i = 0; i < id.Length; i++)
        {
            others.Add(id[..i] + "z" + id[(i + 1)..]);
            others.Add(id.Remove(i, 1));
        }

        others.Append(id).Distinct().Select(IdHash.Of).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_hash_is_part_of_the_file_format_and_stays_as_it_is()
    {
        IdHash.Of("acwa-power").Should().Be(0x1985_3068_EE28_7E52);
        IdHash.Of("riyadh").Should().Be(0x7C0E_8D5A_E2BA_F16A);
    }

    [Fact]
    public void Ids_spread_over_a_table_as_chance_would_spread_them()
    {
        const int slots = 1 << 14;
        int used = Enumerable.Range(0, slots).Select(number => (uint)IdHash.Of($"visit-to-astana-{number}") % slots).Distinct().Count();

        // Chance leaves one in e of them empty.
        used.Should().BeInRange((int)(slots * 0.62), (int)(slots * 0.645));
    }

    [Fact]
    public void An_entry_tells_the_row_and_half_of_the_hash()
    {
        ulong hash = IdHash.Of("acwa-power");
        IdHash.Entry(hash, 0).Should().Be((hash >> 32 << 32) | 1);
        IdHash.Entry(hash, 999_999).Should().Be((hash >> 32 << 32) | 1_000_000);
    }
}
