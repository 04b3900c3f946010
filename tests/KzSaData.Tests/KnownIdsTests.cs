using System.Reflection;

namespace KzSaData.Tests;

public sealed class KnownIdsTests
{
    /// <summary>The class of each type of entity, and the set that its ids are of.</summary>
    public static TheoryData<Type, string> Classes
    {
        get
        {
            TheoryData<Type, string> classes = [];
            foreach (EntityType type in Dataset.Types)
            {
                string set = $"{char.ToUpperInvariant(type.Plural[0])}{type.Plural[1..]}";
                classes.Add(typeof(KzSaDataset).Assembly.GetType($"KzSaData.Known{set}", throwOnError: true)!, set);
            }

            return classes;
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_id_of_the_dataset_has_a_name_and_every_name_an_id(Type known, string set)
    {
        IEnumerable<Entity> entities = (IEnumerable<Entity>)typeof(Dataset).GetProperty(set)!.GetValue(KzSaDataset.Current)!;

        Ids(known).Select(id => id.Text).Order(StringComparer.Ordinal).Should().Equal(entities.Select(entity => entity.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_name_is_its_id_with_capitals(Type known, string set) =>
        Ids(known).Should().OnlyContain(id => string.Equals(id.Name.TrimStart('_'), id.Text.Replace("-", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase), set);

    [Theory]
    [MemberData(nameof(Classes))]
    public void Names_cost_nothing_until_one_is_used(Type known, string set) =>
        known.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Should().BeEmpty("a static field of {0} would be filled before the first use of any", set);

    private static IEnumerable<(string Name, string Text)> Ids(Type known) =>
        known.GetProperties(BindingFlags.Static | BindingFlags.Public).Select(property => (property.Name, property.GetValue(null)!.ToString()!));
}
