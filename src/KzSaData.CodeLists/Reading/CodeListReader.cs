using System.Text.Json;

namespace KzSaData.CodeLists.Reading;

/// <summary>Reads a list of codes; what is wrong is reported, and reading goes on.</summary>
internal sealed class CodeListReader(IReadOnlyList<string> languages)
{
    public CodeList? Read(JsonFile file)
    {
        if (file.Read() is not { } list)
        {
            return null;
        }

        string summary = list.Text("summary");
        string one = list.Text("one");
        string many = list.Text("many");
        string parameter = list.Text("parameter");
        List<Standard> standards = [.. Standards(list.Object("standards"))];
        List<Code> codes = [];
        foreach (ObjectReader code in list.Objects("codes"))
        {
            codes.Add(Code(code, codes, standards));
        }

        list.End();
        return new CodeList(file.Name, summary, one, many, parameter, standards, codes);
    }

    private static IEnumerable<Standard> Standards(ObjectReader? standards)
    {
        foreach (string key in standards?.Names.ToArray() ?? [])
        {
            if (standards!.Object(key) is { } standard)
            {
                if (!CodeText.IsKebabCase(key))
                {
                    standards.Report(Problem.BadText, key, key, "key of a standard", "keys are in kebab-case, such as dac-sector");
                }

                yield return new Standard(key, CodeText.ToPascalCase(key), standard.Text("summary"), standard.OptionalText("remarks"), standard.Text("returns"));
                standard.End();
            }
        }
    }

    private Code Code(ObjectReader code, List<Code> before, List<Standard> standards)
    {
        if (code.Number("value") is { } value && value != before.Count + 1)
        {
            code.Report(Problem.OutOfOrder, "value", value, before.Count + 1);
        }

        string text = code.Text("code");
        if (!CodeText.IsKebabCase(text))
        {
            code.Report(Problem.BadText, "code", text, "code", "codes are in kebab-case, such as part-of");
        }

        if (before.Any(other => other.Text == text))
        {
            code.Report(Problem.Twice, "code", text);
        }

        string name = code.OptionalText("name") ?? CodeText.ToPascalCase(text);
        if (!string.Equals(name, text.Replace("-", string.Empty), StringComparison.OrdinalIgnoreCase))
        {
            code.Report(Problem.BadText, "name", name, "name", $"the code is '{text}'");
        }

        Code read = new(before.Count + 1, text, name, code.Text("summary"), code.OptionalText("withdrawn"), Labels(code), Standards(code.Object("standards"), standards, before));
        code.End();
        return read;
    }

    // The first language stands in for the others, so it cannot be missing.
    private Dictionary<string, string> Labels(ObjectReader code)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        if (code.RequiredObject("labels") is not { } labels)
        {
            return texts;
        }

        foreach (string language in languages)
        {
            string? label = language == languages[0] ? labels.Text(language) : labels.OptionalText(language);
            if (label is not null)
            {
                texts.Add(language, label);
            }
        }

        labels.End();
        return texts;
    }

    private static Dictionary<string, JsonNode> Standards(ObjectReader? values, List<Standard> standards, List<Code> before)
    {
        Dictionary<string, JsonNode> read = new(StringComparer.Ordinal);
        foreach (string key in standards.Select(standard => standard.Key))
        {
            // What the first code has, the others have.
            JsonTokenType? kind = before.Select(code => code.Standards.TryGetValue(key, out JsonNode first) ? first.Kind : (JsonTokenType?)null).FirstOrDefault(first => first is not null);
            if (values?.TextOrNumber(key, kind) is { } value)
            {
                read.Add(key, value);
            }
        }

        values?.End();
        return read;
    }
}
