namespace KzSaData.CodeLists.Writing;

/// <summary>Writes what all lists know of languages.</summary>
internal static class LanguagesWriter
{
    public static string Write(IReadOnlyList<string> languages) => new CSharp().Add(
        $$"""
        namespace KzSaData;

        public sealed partial class CodeList
        {
            /// <summary>The languages of the labels, in the order in which each entry has them.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<string> Languages => [{{string.Join(", ", languages.Select(CSharp.Literal))}}];

            internal static int IndexOf(global::System.ReadOnlySpan<char> language) => language switch
            {
        {{string.Join("\n", languages.Select((language, index) => $"        {CSharp.Literal(language)} => {index},"))}}
                _ => -1,
            };
        }
        """).ToString();
}
