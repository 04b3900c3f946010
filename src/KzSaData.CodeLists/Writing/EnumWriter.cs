namespace KzSaData.CodeLists.Writing;

/// <summary>Writes the enum of a list.</summary>
internal static class EnumWriter
{
    public static string Write(CodeList list)
    {
        CSharp text = new CSharp().Add(
            $$"""
            namespace KzSaData;

            /// <summary>{{list.Summary}}</summary>
            /// <remarks>The values are fixed. <see cref="{{list.Name}}Codes"/> has the codes and the labels.</remarks>
            [global::System.Text.Json.Serialization.JsonConverter(typeof(CodeConverter<{{list.Name}}>))]
            public enum {{list.Name}}
            {
            """);
        foreach (Code code in list.Codes)
        {
            string withdrawn = code.Withdrawn is { } reason ? $"[global::System.Obsolete({CSharp.Literal(reason)})]\n" : string.Empty;
            text.Add($"/// <summary>{code.Summary}</summary>\n{withdrawn}{code.Name} = {code.Value},\n", 4);
        }

        return text.Add("}").ToString();
    }
}
