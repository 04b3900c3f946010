using System.Text;
using System.Text.Json;
using KzSaData.Model;
using KzSaData.Values;

namespace KzSaData.Seeds.Rules;

/// <summary>A value of a dataset.</summary>
internal sealed class StoredValue : IValueText
{
    private readonly FieldValue value;
    private readonly ObjectValue? members;

    /// <summary>An object: a record, or an item of a list.</summary>
    public StoredValue(ObjectValue members) => this.members = members;

    private StoredValue(FieldValue value)
    {
        this.value = value;
        members = value.AsObject;
    }

    public string? Text => value.AsText;

    public IEnumerable<IValueText> Items => value.Items.Select(static item => new StoredValue(item));

    public string Json
    {
        get
        {
            using MemoryStream buffer = new();
            using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JsonText.Encoder }))
            {
                RowWriter.Write(writer, value);
            }

            return Encoding.UTF8.GetString(buffer.ToArray());
        }
    }

    public IValueText? Member(string name) =>
        members is { } fields && fields.Type.Find(name) is { } field && fields[field] is { IsPresent: true } member ? new StoredValue(member) : null;

    public string? MainText => value.Texts.FirstOrDefault().Text;

    public string? In(string language) => value.Texts.FirstOrDefault(text => text.Language == language).Text;
}
