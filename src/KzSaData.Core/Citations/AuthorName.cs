namespace KzSaData.Citations;

/// <summary>A name as lists of references have it: family and given name, where it is printed so that one can tell; else as printed.</summary>
internal sealed record AuthorName(string Family, string? Given)
{
    /// <summary>Whether family and given name are told apart.</summary>
    public bool IsParted => Given is not null;

    /// <summary>A name that is not to be taken apart, such as that of a house.</summary>
    public static AuthorName Literal(string name) => new(name, null);

    /// <summary>Reads a name as printed: <c>De Cordier, Bruno</c>, <c>Nye J. S.</c> and <c>A. Nagimova</c> tell which part is which; <c>Aurélie Biard</c> does not.</summary>
    public static AuthorName Read(string printed)
    {
        string[] parts = printed.Split(", ");
        if (parts is [{ Length: > 0 } family, { Length: > 0 } given])
        {
            return new(family, given);
        }

        string[] words = printed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int last = words.Length;
        while (last > 0 && IsInitials(words[last - 1]))
        {
            last--;
        }

        int first = 0;
        while (first < words.Length && IsInitials(words[first]))
        {
            first++;
        }

        return parts.Length > 1 || last == 0 ? Literal(printed)
            : last < words.Length && first == 0 ? new(string.Join(' ', words[..last]), string.Join(' ', words[last..]))
            : first > 0 && last == words.Length ? new(string.Join(' ', words[first..]), string.Join(' ', words[..first]))
            : Literal(printed);
    }

    /// <summary>Family name first, where it is known.</summary>
    public override string ToString() => IsParted ? $"{Family}, {Given}" : Family;

    // "J.", "A.K." and "Z.-K.": single letters, each with its point.
    private static bool IsInitials(string word)
    {
        bool afterLetter = false;
        foreach (char c in word)
        {
            if (afterLetter ? c != '.' : !char.IsUpper(c) && c != '-')
            {
                return false;
            }

            afterLetter = c is not ('.' or '-');
        }

        return !afterLetter && word.Length > 1;
    }
}
