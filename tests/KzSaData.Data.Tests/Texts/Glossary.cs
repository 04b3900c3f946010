using System.Text.Json;

namespace KzSaData.Data.Tests.Texts;

/// <summary>The editors' glossary, <c>seeds/glossary.json</c>.</summary>
internal static class Glossary
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<GlossaryTerm> Terms { get; } =
        JsonDocument.Parse(File.ReadAllBytes(Repository.At("seeds", "glossary.json"))).RootElement.GetProperty("terms").Deserialize<GlossaryTerm[]>(Form)!;
}
