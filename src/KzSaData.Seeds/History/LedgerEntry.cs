using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.History;

/// <summary>Tells a contributor which entry is missing in a ledger, ready to be copied.</summary>
internal static class LedgerEntry
{
    /// <summary>The entry for a record that was published and is gone.</summary>
    public static string ForVanished(string id, string kind, string version) => $$"""
        The {{kind}} '{{id}}' was published in {{version}} and is gone. Put its file back, or add to retired.json, with the
        "successor" that stands for it now, if there is one:
          { "id": {{JsonLine.Of(id)}}, "kind": "{{kind}}", "successor": "…", "reason": "…", "date": "…", "version": "…" }
        """;

    /// <summary>The entry for a value that was published and is another one now.</summary>
    public static string ForChanged(string id, string path, string old, string? current, string version) => $$"""
        '{{path}}' of '{{id}}' was {{Quoted(old)}} in {{version}} and is {{Quoted(current)}} now. Put the old value back, or add to corrections.json:
          { "record": {{JsonLine.Of(id)}}, "field": {{JsonLine.Of(path)}}, "old": {{JsonLine.Of(old)}}{{(current is null ? string.Empty : $", \"new\": {JsonLine.Of(current)}")}}, "reason": "…", "date": "…", "version": "…", "source": "…", "locator": "…" }
        """;

    private static string Quoted(string? value) => value is null ? "absent" : $"'{value}'";
}
