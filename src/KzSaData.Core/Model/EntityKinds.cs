using KzSaData.Schema;

namespace KzSaData.Model;

/// <summary>The one table of kinds: which class stands for the rows of which table.</summary>
/// <remarks>Switches rather than a list of factories: nothing is made for kinds that a program does not ask for.</remarks>
internal static class EntityKinds
{
    /// <summary>A table that keeps its objects.</summary>
    public static EntityTable Open(EntityGraph graph, TableId id) => id switch
    {
        TableId.Actor => new EntityTable<Actor>(graph, id),
        TableId.Place => new EntityTable<Place>(graph, id),
        TableId.Source => new EntityTable<Source>(graph, id),
        TableId.Publisher => new EntityTable<Publisher>(graph, id),
        TableId.Event => new EntityTable<Event>(graph, id),
        TableId.Agreement => new EntityTable<Agreement>(graph, id),
        TableId.Investment => new EntityTable<Investment>(graph, id),
        TableId.Indicator => new EntityTable<Indicator>(graph, id),
        TableId.Programme => new EntityTable<Programme>(graph, id),
        TableId.Proposal => new EntityTable<Proposal>(graph, id),
        TableId.Assessment => new EntityTable<Assessment>(graph, id),
        _ => throw DatasetFormatException.Damaged($"it refers to a kind of record that does not exist ({(int)id})"),
    };

    /// <summary>A new object for a row.</summary>
    public static Entity Make(EntityTable table, int row) => table.Id switch
    {
        TableId.Actor => new Actor(table, row),
        TableId.Place => new Place(table, row),
        TableId.Source => new Source(table, row),
        TableId.Publisher => new Publisher(table, row),
        TableId.Event => new Event(table, row),
        TableId.Agreement => new Agreement(table, row),
        TableId.Investment => new Investment(table, row),
        TableId.Indicator => new Indicator(table, row),
        TableId.Programme => new Programme(table, row),
        TableId.Proposal => new Proposal(table, row),
        TableId.Assessment => new Assessment(table, row),
        _ => throw new InvalidOperationException($"rows of {table.Id} are no entities"),
    };

    /// <summary>What a visitor makes of the class that a type is; null where it is none of entities.</summary>
    public static TResult? Visit<TResult>(Type type, IEntityVisitor<TResult> visitor)
        where TResult : class =>
        type == typeof(Actor) ? visitor.VisitEntity<Actor>()
        : type == typeof(Place) ? visitor.VisitEntity<Place>()
        : type == typeof(Source) ? visitor.VisitEntity<Source>()
        : type == typeof(Publisher) ? visitor.VisitEntity<Publisher>()
        : type == typeof(Event) ? visitor.VisitRecord<Event>()
        : type == typeof(Agreement) ? visitor.VisitRecord<Agreement>()
        : type == typeof(Investment) ? visitor.VisitRecord<Investment>()
        : type == typeof(Indicator) ? visitor.VisitRecord<Indicator>()
        : type == typeof(Programme) ? visitor.VisitRecord<Programme>()
        : type == typeof(Proposal) ? visitor.VisitRecord<Proposal>()
        : type == typeof(Assessment) ? visitor.VisitRecord<Assessment>()
        : type == typeof(DatasetRecord) ? visitor.VisitRecord<DatasetRecord>()
        : type == typeof(Entity) ? visitor.VisitEntity<Entity>()
        : null;
}
