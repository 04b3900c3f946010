namespace KzSaData.Core.Tests.Citations;

/// <summary>Reads RIS as its specification has it, and fails where a file does not keep to it.</summary>
internal static class RisFile
{
    public static IReadOnlyList<IReadOnlyList<(string Tag, string Value)>> Read(string text)
    {
        text.Should().EndWith("\r\n", "every line ends");
        List<IReadOnlyList<(string, string)>> records = [];
        List<(string Tag, string Value)> record = [];
        foreach (string line in text.Split("\r\n")[..^1])
        {
            line.Should().MatchRegex("^[A-Z][A-Z0-9]  - [^\r\n]*$", "a line is a tag, two blanks, a hyphen, a blank and the value");
            (string tag, string value) = (line[..2], line[6..]);
            (tag == "TY").Should().Be(record.Count == 0, "a record begins with its type, once: {0}", line);
            record.Add((tag, value));
            if (tag == "ER")
            {
                value.Should().BeEmpty();
                records.Add(record);
                record = [];
            }
        }

        record.Should().BeEmpty("a record ends with ER");
        return records;
    }
}
