using System.Text.Json;
using KzSaData.CodeLists.Reading;

namespace KzSaData.CodeLists.Writing;

/// <summary>Writes the public class with the codes and labels of a list.</summary>
internal sealed class CodesWriter(IReadOnlyList<string> languages)
{
    public string Write(CodeList list)
    {
        CSharp text = new CSharp().Add(
            $$"""
            #pragma warning disable CS0618 // Withdrawn codes stay in the list.
            using KzSaData.Codes;

            namespace KzSaData;

            /// <summary>The codes and labels of the {{list.Many}}.</summary>
            /// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
            public static partial class {{list.Name}}Codes
            {
            """);
        text.Add(All(list), 4);
        text.Add($"/// <summary>The last of the values, which run from 1 on: enough to check a number without making the list.</summary>\ninternal const {list.Name} Last = {list.Name}.{list.Codes[list.Codes.Count - 1].Name};\n", 4);
        text.Add("/// <summary>The list behind the enum.</summary>", 4);
        text.Add($"internal static CodeList List {{ get; }} = new(\n    nameof({list.Name}),\n{string.Join(",\n", list.Codes.Select(Entry))});\n", 4);
        text.Add(Members(list), 4);
        foreach (Standard standard in list.Standards)
        {
            text.Add("\n" + Method(list, standard), 4);
        }

        return text.Add("}").ToString();
    }

    private string Entry(Code code) => $"    new({code.Value}, {CSharp.Literal(code.Text)}, {CSharp.Literal(string.Join("\n", languages.Select(language => Label(code, language))))})";

    private string Label(Code code, string language) =>
        code.Labels.TryGetValue(language, out string label) || code.Labels.TryGetValue(languages[0], out label) ? label : code.Text;

    private static string All(CodeList list) =>
        $"""
        /// <summary>All {list.Many}, in the order of their values; withdrawn ones too.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<{list.Name}> All =>
        [
        {string.Join("\n", list.Codes.Select(code => $"    {list.Name}.{code.Name},"))}
        ];

        """;

    private string Members(CodeList list) =>
        $$"""
        /// <summary>What {{list.One}} is called in a language, as in the heading of a table.</summary>
        /// <param name="{{list.Parameter}}">The {{list.Noun}}.</param>
        /// <param name="language">A language tag or the name of a culture, looked up as in a <see cref="LocalizedText"/>; there are {{CSharp.Listed(languages, "and")}}, and the first stands in for all others.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="language"/> is null.</exception>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The {{list.Noun}} is not defined.</exception>
        public static string Label(this {{list.Name}} {{list.Parameter}}, string language) => List.Label((int){{list.Parameter}}, language, nameof({{list.Parameter}}));

        /// <summary>The code of {{list.One}} in JSON, seeds and exports.</summary>
        /// <param name="{{list.Parameter}}">The {{list.Noun}}.</param>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The {{list.Noun}} is not defined.</exception>
        public static string Code(this {{list.Name}} {{list.Parameter}}) => List.Code((int){{list.Parameter}}, nameof({{list.Parameter}}));

        /// <summary>The {{list.Noun}} of a code; codes are compared exactly.</summary>
        /// <param name="code">The code.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="code"/> is null.</exception>
        /// <exception cref="global::System.FormatException">There is no such code; the message lists those that there are.</exception>
        public static {{list.Name}} Parse(string code) => ({{list.Name}})List.Parse(code);

        /// <summary>Finds the {{list.Noun}} of a code, and answers false where there is none; codes are compared exactly.</summary>
        /// <param name="code">The code, or null.</param>
        /// <param name="{{list.Parameter}}">The {{list.Noun}}, or 0, which no member has.</param>
        /// <returns>Whether the code is known.</returns>
        public static bool TryParse(string? code, out {{list.Name}} {{list.Parameter}})
        {
            bool known = List.TryGetValue(code, out int value);
            {{list.Parameter}} = ({{list.Name}})value;
            return known;
        }
        """;

    private static string Method(CodeList list, Standard standard)
    {
        List<(string Member, JsonNode Value)> codes = [.. from code in list.Codes where code.Standards.ContainsKey(standard.Key) select (code.Name, code.Standards[standard.Key])];
        string type = codes.Any(code => code.Value.Kind == JsonTokenType.String) ? "string" : "int";
        string remarks = standard.Remarks is { } more ? $"/// <remarks>{more}</remarks>\n" : string.Empty;
        string arms = string.Concat(codes.Select(code => $"    {list.Name}.{code.Member} => {(type == "int" ? code.Value.Text : CSharp.Literal(code.Value.Text))},\n"));
        return $"/// <summary>{standard.Summary}</summary>\n{remarks}/// <param name=\"{list.Parameter}\">The {list.Noun}.</param>\n/// <returns>{standard.Returns}</returns>\n"
            + $"public static {type}? {standard.Method}(this {list.Name} {list.Parameter}) => {list.Parameter} switch\n{{\n{arms}    _ => null,\n}};";
    }
}
