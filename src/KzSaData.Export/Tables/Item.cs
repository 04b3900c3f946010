namespace KzSaData.Export.Tables;

/// <summary>An item of a list of an entity, or of an object in such a list: a row of the table of such items.</summary>
/// <param name="Owner">The entity.</param>
/// <param name="Position">Its place in the list, from 1.</param>
/// <param name="Value">What it is.</param>
/// <param name="Outer">Of an item of an object, the place of that object in its list, from 1; else 0.</param>
internal readonly record struct Item(Entity Owner, int Position, FieldValue Value, int Outer = 0);
