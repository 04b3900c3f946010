namespace KzSaData.Core.Tests.Values;

/// <summary>The strings that the tests of edtf-validate, python-edtf, edtf.js and ProfessionalWiki/EDTF try, with the verdict of the specification.</summary>
/// <remarks>
/// The table, edtf-suites.tsv, was made from the specification and not from this library: string, verdict, first and last day, marks, and
/// whose tests have it. Where those suites disagree with each other, the specification decides.
/// </remarks>
public sealed class EdtfSuitesTests
{
    private static readonly IReadOnlyList<EdtfSuiteLine> Lines = [.. File.ReadLines(Repository.At("tests", "KzSaData.Core.Tests", "Dates", "edtf-suites.tsv")).Select(EdtfSuiteLine.Parse)];

    // Left out, and EdtfDate says so: it has no place for a year before -9998, and a set of one is written without brackets.
    private static readonly string[] LeftOut = ["-9999", "[2016]", "[2016-03]"];

    [Theory]
    [InlineData("level 0", 264)]
    [InlineData("level 1", 213)]
    [InlineData("one of a set", 38)]
    public void What_the_specification_allows_is_read_with_its_days_and_marks(string verdict, int strings)
    {
        List<EdtfSuiteLine> lines = [.. Lines.Where(line => line.Verdict == verdict)];

        lines.Should().HaveCount(strings);
        lines.Where(line => !LeftOut.Contains(line.Text)).Select(Difference).OfType<string>().Should().BeEmpty();
    }

    [Fact]
    public void What_it_allows_is_written_as_something_that_reads_back_as_the_same() =>
        Lines.Where(line => line.IsInScope && !LeftOut.Contains(line.Text)).Select(line => EdtfDate.Parse(line.Text))
            .Where(date => EdtfDate.Parse(date.ToString()) != date).Should().BeEmpty();

    [Fact]
    public void What_of_it_is_left_out_is_refused_too_with_the_way_out()
    {
        foreach (string text in LeftOut)
        {
            Action reading = () => EdtfDate.Parse(text);
            reading.Should().Throw<FormatException>().WithMessage("*at character *");
        }
    }

    [Theory]
    [InlineData("invalid", 187)]
    [InlineData("level 2 form", 313)]
    [InlineData("time", 72)]
    [InlineData("letter year", 12)]
    [InlineData("open on both sides", 3)]
    public void What_it_forbids_and_what_is_left_out_is_refused_with_a_reason(string verdict, int strings)
    {
        List<EdtfSuiteLine> lines = [.. Lines.Where(line => line.Verdict == verdict)];

        lines.Should().HaveCount(strings);
        lines.Where(line => EdtfDate.TryParse(line.Text, out _)).Select(line => line.Text).Should().BeEmpty();
        foreach (EdtfSuiteLine line in lines)
        {
            Action reading = () => EdtfDate.Parse(line.Text);
            reading.Should().Throw<FormatException>().WithMessage("*at character *");
        }
    }

    // What the library reads otherwise than the table, null where it reads it so.
    private static string? Difference(EdtfSuiteLine line)
    {
        if (!EdtfDate.TryParse(line.Text, out EdtfDate? date))
        {
            return $"{line.Text} is refused";
        }

        string read = $"{Day(date.Earliest)}\t{Day(date.Latest)}\t{(date.IsApproximate ? "~" : "")}{(date.IsUncertain ? "?" : "")}";
        return read == $"{line.Earliest}\t{line.Latest}\t{line.Marks}" ? null : $"{line.Text} is read as {read}";
    }

    private static string Day(NodaTime.LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
