namespace KzSaData.Model;

/// <summary>Makes something of a type of entity that is known as a type only.</summary>
/// <typeparam name="TResult">What it makes.</typeparam>
internal interface IEntityVisitor<out TResult>
    where TResult : class
{
    /// <summary>Makes it of a kind of record, or of any record.</summary>
    TResult? VisitRecord<T>()
        where T : DatasetRecord;

    /// <summary>Makes it of another entity, or of any entity.</summary>
    TResult? VisitEntity<T>()
        where T : Entity;
}
