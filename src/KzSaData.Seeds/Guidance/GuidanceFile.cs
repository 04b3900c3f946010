using System.Text.Json;

namespace KzSaData.Seeds.Guidance;

/// <summary>What contributors are told about the objects of one type: a file in <c>Guidance/Fields</c>, part of the assembly.</summary>
internal sealed class GuidanceFile
{
    private GuidanceFile(string description, Dictionary<string, FieldGuidance> fields)
    {
        Description = description;
        Fields = fields;
    }

    /// <summary>What such an object stands for.</summary>
    public string Description { get; }

    /// <summary>The fields by name; those that several types share are in the file of what they share.</summary>
    public IReadOnlyDictionary<string, FieldGuidance> Fields { get; }

    /// <summary>The file of a type; null where there is none.</summary>
    public static GuidanceFile? Of(string type)
    {
        using Stream? file = typeof(GuidanceFile).Assembly.GetManifestResourceStream($"KzSaData.Seeds.Guidance.{type}.json");
        if (file is null)
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(file);
        Dictionary<string, FieldGuidance> fields = new(StringComparer.Ordinal);
        foreach (JsonProperty field in document.RootElement.GetProperty("fields").EnumerateObject())
        {
            fields.Add(field.Name, FieldGuidance.Read(field.Value));
        }

        return new GuidanceFile(document.RootElement.GetProperty("description").GetString()!, fields);
    }
}
