using System.CommandLine;
using System.Globalization;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Asking;

/// <summary>Makes options that take a whole number, and say which where they are given something else.</summary>
internal static class NumberOption
{
    /// <summary>An option that takes a year.</summary>
    public static Option<int?> Year(string name, string description) => Create(name, description, "year", "a year from 1 to 9999, such as 2024", 1, 9999);

    /// <summary>An option that takes a number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="helpName">What stands in help for the number.</param>
    /// <param name="wanted">What it takes, in words.</param>
    /// <param name="least">The least number.</param>
    /// <param name="most">The greatest.</param>
    public static Option<int?> Create(string name, string description, string helpName, string wanted, int least, int most) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError($"{name} takes {wanted}, not '{UnknownCode.Shown(text)}'.");
            return null;
        },
    };
}
