namespace KzSaData.CodeLists.Writing;

/// <summary>Writes what leads from an enum to its list, without reflection.</summary>
internal static class CodeListsWriter
{
    public static string Write(IReadOnlyList<CodeList> lists) => new CSharp().Add(
        $$"""
        namespace KzSaData.Codes;

        /// <summary>The lists of codes by their enums.</summary>
        internal static class CodeLists
        {
            /// <summary>The list of an enum.</summary>
            /// <exception cref="global::System.ArgumentException">The enum is none of a code list.</exception>
            public static CodeList Of<TCode>()
                where TCode : struct, global::System.Enum
            {
        {{string.Join("\n", lists.Select(list => $"        if (typeof(TCode) == typeof({list.Name}))\n        {{\n            return {list.Name}Codes.List;\n        }}\n"))}}
                throw new global::System.ArgumentException($"{typeof(TCode).Name} is no list of codes");
            }

            /// <summary>The last value of an enum, without making its list.</summary>
            /// <exception cref="global::System.ArgumentException">The enum is none of a code list.</exception>
            public static int Last<TCode>()
                where TCode : struct, global::System.Enum
            {
        {{string.Join("\n", lists.Select(list => $"        if (typeof(TCode) == typeof({list.Name}))\n        {{\n            return (int){list.Name}Codes.Last;\n        }}\n"))}}
                throw new global::System.ArgumentException($"{typeof(TCode).Name} is no list of codes");
            }

            /// <summary>What a visitor makes of the enum that a type is; null where it is none of a code list.</summary>
            public static TResult? Visit<TResult>(global::System.Type type, ICodeVisitor<TResult> visitor)
                where TResult : class
            {
        {{string.Join("\n", lists.Select(list => $"        if (type == typeof({list.Name}))\n        {{\n            return visitor.Visit<{list.Name}>();\n        }}\n"))}}
                return null;
            }
        }
        """).ToString();
}
