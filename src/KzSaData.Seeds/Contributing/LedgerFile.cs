using System.Text;
using KzSaData.Schema;
using KzSaData.Seeds.Files;
using KzSaData.Storage;

namespace KzSaData.Seeds.Contributing;

/// <summary>A ledger as a file: a list to which entries are added at the end, also while others in it are not filled in.</summary>
internal static class LedgerFile
{
    /// <summary>Adds entries.</summary>
    /// <param name="table">The ledger.</param>
    /// <param name="seeds">The folder of seeds.</param>
    /// <param name="entries">The entries, as JSON.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="UsageException">The file holds no list.</exception>
    public static string Add(Table table, string seeds, IReadOnlyList<string> entries)
    {
        string path = Path.Combine(seeds, table.Path);
        string text = File.Exists(path) ? File.ReadAllText(path) : "[]";
        int end = text.LastIndexOf(']');
        if (text.TrimStart() is not ['[', ..] || end < 0 || text.AsSpan(end + 1).Trim().Length > 0)
        {
            throw new UsageException($"{table.Path} holds no list in brackets, so nothing can be added to it; mend it first: kzsa check");
        }

        string before = text[..end].TrimEnd();
        string separator = before.EndsWith('[') ? "\n" : before.EndsWith(',') ? "\n" : ",\n";
        WholeFile.Write(path, Encoding.UTF8.GetBytes($"{before}{separator}  {string.Join(",\n  ", entries)}\n]\n"));
        return path;
    }
}
