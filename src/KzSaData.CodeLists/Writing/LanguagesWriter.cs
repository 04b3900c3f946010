namespace KzSaData.CodeLists.Writing;

/// <summary>Writes what all lists know of languages.</summary>
internal static class LanguagesWriter
{
    public static string Write(IReadOnlyList<string> languages) => new CSharp().Add(
        $$"""
        namespace KzSaData.Codes;

        /// <summary>The languages of labels, apart from the lists so that they are made only when somebody asks for a label.</summary>
        internal static class LabelLanguages
        {
            /// <summary>The languages, in the order in which each entry has its labels.</summary>
            public static global::KzSaData.Values.LanguageSet All { get; } = new({{string.Join(", ", languages.Select(CSharp.Literal))}});
        }
        """).ToString();
}
