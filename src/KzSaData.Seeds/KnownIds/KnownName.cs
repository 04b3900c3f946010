using System.Text;

namespace KzSaData.Seeds.KnownIds;

/// <summary>The C# name of an id.</summary>
internal static class KnownName
{
    /// <summary>Each word of the id begins with a capital; a name that would begin with a digit begins with an underscore.</summary>
    public static string Of(string id)
    {
        StringBuilder name = new(id.Length + 1);
        if (char.IsAsciiDigit(id[0]))
        {
            name.Append('_');
        }

        bool first = true;
        foreach (char c in id)
        {
            if (c != '-')
            {
                name.Append(first ? char.ToUpperInvariant(c) : c);
            }

            first = c == '-';
        }

        return name.ToString();
    }
}
