namespace KzSaData.Model;

/// <summary>Finds to whom a publisher belongs.</summary>
internal static class Ownership
{
    // A damaged image could make houses part of each other in a circle.
    private const int MostSteps = 8;

    /// <summary>The owner of a house, or of the house that it is part of, at the time of an issue; the latest one where that has no date. Null where none is known.</summary>
    public static Actor? Of(Publisher publisher, EdtfDate? issued)
    {
        Publisher? house = publisher;
        for (int steps = 0; house is not null && steps < MostSteps; steps++, house = house.PartOf)
        {
            for (int i = house.Owners.Count - 1; i >= 0; i--)
            {
                Owner owner = house.Owners[i];
                if (owner.Period is null || issued is null || owner.Period.Overlaps(issued) != Answer.No)
                {
                    return owner.Actor;
                }
            }
        }

        return null;
    }

    /// <summary>The house whose desk a publisher is; itself where it is none.</summary>
    public static Publisher Newsroom(Publisher publisher)
    {
        Publisher house = publisher;
        for (int steps = 0; house.PartOf is { } whole && steps < MostSteps; steps++)
        {
            house = whole;
        }

        return house;
    }
}
