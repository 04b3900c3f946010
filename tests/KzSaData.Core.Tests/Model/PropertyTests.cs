using System.Collections;
using System.Globalization;
using System.Reflection;
using KzSaData.Core.Tests.Storage;

namespace KzSaData.Core.Tests.Model;

/// <summary>Every field of an entity has a property of its name, which answers what the field holds.</summary>
public sealed class PropertyTests
{
    private static readonly Dataset Full = FullImage.Bytes.Open();

    public static TheoryData<string> Types => [.. Dataset.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_property_answers_what_its_field_holds(string name)
    {
        EntityType type = Dataset.Types.Single(type => type.Name == name);
        Entity entity = Full.EntitiesOf(type).Single();

        entity.Fields.Values.Select(value => value.Field).Should().Equal(type.ObjectType.Fields, "the sample has every field");
        foreach (FieldValue value in entity.Fields.Values)
        {
            PropertyInfo? property = entity.GetType().GetProperty(PropertyOf(value.Field));
            property.Should().NotBeNull("{0} has a field '{1}'", entity.GetType().Name, value.Field);
            Text(property!.GetValue(entity), value.Field).Should().Be(string.Join('\n', value.Field.IsList ? value.Items.Select(Text) : [Text(value)]), "that is what '{0}' holds", value.Field);
        }
    }

    // The name in JSON with capitals: iso3166-2 is Iso31662.
    private static string PropertyOf(Field field) => string.Concat(char.ToUpperInvariant(field.Name[0]), field.Name[1..].Replace("-", string.Empty, StringComparison.Ordinal));

    private static string Text(FieldValue value) =>
        value.AsEstimate is { } number && value.Field.Name == "value" ? number.ToString()
        : value.AsObject is not null ? "an object"
        : value.AsCode is { } code ? code.Value.ToString(CultureInfo.InvariantCulture)
        : value.AsLocalized is { } text ? Text(text)
        : value.AsText!;

    private static string Text(LocalizedText text) => string.Join(' ', text.Languages.Where(text.Has).Select(language => $"{language}: {text[language]}"));

    private static string Text(object? answer, Field field) => answer switch
    {
        LocalizedText text => Text(text),
        Entity entity => entity.Key,
        Uri url => url.OriginalString,
        Enum code => Convert.ToInt32(code, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        NodaTime.LocalDate day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable items => string.Join('\n', items.Cast<object>().Select(item => Text(item, field))),
        _ when field.Type == FieldType.Object && field.Name != "value" => "an object",
        _ => Convert.ToString(answer, CultureInfo.InvariantCulture)!,
    };
}
