using System.Text;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.Syntax;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>The JSON Schemas of seeds, with which editors complete, explain and underline them.</summary>
/// <threadsafety>All members are safe to call from several threads.</threadsafety>
public static class SeedSchemas
{
    /// <summary>Writes the schemas beside seeds of one's own, into a folder <c>schema</c>: a file for each kind, such as <c>schema/event.json</c>. Those that are there are replaced.</summary>
    /// <param name="folder">The folder of seeds. A seed in it names its schema as <c>"$schema": "../schema/event.json"</c>.</param>
    /// <param name="basedOn">The dataset that the seeds extend, whose languages their texts may be in; null where they are a dataset of their own, whose <c>release.json</c> lists its languages (English alone where there is none yet).</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="IOException">A schema cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A schema may not be written.</exception>
    public static void Write(string folder, Dataset? basedOn = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        SeedLanguages languages = basedOn is not null ? SeedLanguages.Of(basedOn.Store) : SeedLanguages.In(folder) ?? SeedLanguages.English;
        string target = Path.Combine(folder, "schema");
        Directory.CreateDirectory(target);
        foreach ((string name, string json) in SchemaWriter.WriteAll(languages))
        {
            WholeFile.Write(Path.Combine(target, name), Encoding.UTF8.GetBytes(json));
        }
    }
}
