using System.Text.Json;

namespace KzSaData.CodeLists.Reading;

/// <summary>Reads the list of languages, and the labels that a language has in a file of its own.</summary>
internal static class LanguageReader
{
    /// <summary>The tags of the languages, the one that stands in for the others first.</summary>
    public static IReadOnlyList<string> Languages(JsonFile file)
    {
        if (file.Read() is not { } root)
        {
            return [];
        }

        List<string> tags = [];
        foreach (JsonNode item in root.Items("languages"))
        {
            if (item.Kind != JsonTokenType.String)
            {
                file.Report(Problem.WrongKind, item.Offset, "a language", "a text");
            }
            else if (!CodeText.IsKebabCase(item.Text.ToLowerInvariant()))
            {
                file.Report(Problem.BadText, item.Offset, item.Text, "tag of a language", "tags are such as en or kk");
            }
            else if (tags.Contains(item.Text))
            {
                file.Report(Problem.Twice, item.Offset, item.Text);
            }
            else
            {
                tags.Add(item.Text);
            }
        }

        root.End();
        return tags;
    }

    /// <summary>Adds the labels of a language to the codes: <c>{ "EventKind": { "visit": "…" } }</c>.</summary>
    public static void AddLabels(JsonFile file, IReadOnlyList<string> languages, IReadOnlyList<CodeList> lists)
    {
        if (!languages.Contains(file.Name, StringComparer.Ordinal))
        {
            file.Report(Problem.Unknown, 0, file.Name, string.Join(", ", languages) + ": a language is added to languages.json first");
        }

        if (file.Read() is not { } root)
        {
            return;
        }

        foreach (CodeList list in lists)
        {
            ObjectReader? labels = root.Object(list.Name);
            foreach (Code code in list.Codes)
            {
                if (labels?.OptionalText(code.Text) is not { } label)
                {
                    continue;
                }

                if (code.Labels.ContainsKey(file.Name))
                {
                    labels.Report(Problem.Twice, code.Text, $"the label of {list.Name} {code.Text} in {file.Name}");
                }

                code.Labels[file.Name] = label;
            }

            labels?.End();
        }

        root.End();
    }
}
