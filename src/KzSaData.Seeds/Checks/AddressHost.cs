using System.Globalization;
using System.Net;

namespace KzSaData.Seeds.Checks;

/// <summary>Whether an address leads to where a reader expects: to a public site, under the name that one reads.</summary>
internal static class AddressHost
{
    private const int Longest = 2000;

    private static readonly string[] NoPublicEndings = [".local", ".localhost", ".internal", ".invalid", ".lan", ".home"];

    // Cyrillic letters that look like Latin ones.
    private const string LookAlikes = "асеорхуіѕјһԁԛԝ";

    /// <summary>What is wrong with an address, and the way out; null where nothing is.</summary>
    public static string? Problem(Uri address) =>
        address.OriginalString.Length > Longest ? $"an address of more than {Longest} characters is none that a reader can use; give that of the page without what comes after its name"
        : address.UserInfo.Length > 0 ? "there is a name or a password in front of the host; leave it out, with the @"
        : IsPrivate(address) ? "the address leads to a machine in somebody's own network; give the public address of the page"
        : Unicode(address).Split('.').Any(IsDisguised) ? "the host has letters of another script that look like Latin ones; open the page, and copy its address from the browser"
        : null;

    private static bool IsPrivate(Uri address)
    {
        if (address.IsLoopback || (!address.Host.Contains('.', StringComparison.Ordinal) && address.HostNameType != UriHostNameType.IPv6))
        {
            return true;
        }

        return IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? ip)
            ? ip.IsIPv6LinkLocal || ip.IsIPv6UniqueLocal || ip.IsIPv6SiteLocal || (ip.GetAddressBytes() is [10, ..] or [127, ..] or [0, ..] or [192, 168, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..] && ip.GetAddressBytes().Length == 4)
            : NoPublicEndings.Any(ending => address.Host.TrimEnd('.').EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private static string Unicode(Uri address)
    {
        try
        {
            return new IdnMapping().GetUnicode(address.IdnHost.TrimEnd('.')).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return address.Host;
        }
    }

    private static bool IsDisguised(string label)
    {
        bool hasLatin = label.Any(char.IsAsciiLetter);
        bool hasOther = label.Any(static c => c is (>= '\u0370' and <= '\u03FF') or (>= '\u0400' and <= '\u052F'));
        return hasOther && (hasLatin || label.All(static c => !char.IsLetter(c) || LookAlikes.Contains(c, StringComparison.Ordinal)));
    }
}
