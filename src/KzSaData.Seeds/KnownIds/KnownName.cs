using System.Text;
using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Syntax;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

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
