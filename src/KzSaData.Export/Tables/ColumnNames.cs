using System.Text;

namespace KzSaData.Export.Tables;

/// <summary>Names as tables have them: <c>legal_steps</c> for <c>legalSteps</c>, <c>iso3166_2</c> for <c>iso3166-2</c>.</summary>
internal static class ColumnNames
{
    public static string Of(string name)
    {
        StringBuilder text = new();
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(letter == '-' ? '_' : char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
