using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Model;

/// <summary>Reads the names of claims as callers write them.</summary>
internal static class ClaimPaths
{
    /// <summary>The path of a claim.</summary>
    /// <param name="types">The types of the records that are asked.</param>
    /// <param name="field">What the caller wrote.</param>
    /// <exception cref="ArgumentException">None of the types has such a field, or the field is no claim; the message names those that are.</exception>
    public static FieldPath Of(IReadOnlyList<EntityType> types, string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        FieldPath path = new(field);
        if (types.Any(type => path.FieldIn(type.ObjectType) is { } found && SupportRule.IsClaim(found)))
        {
            return path;
        }

        string[] claims = [.. types.SelectMany(static type => type.ObjectType.Fields).Where(SupportRule.IsClaim).Select(static claim => claim.Name).Distinct(StringComparer.Ordinal)];
        string hint = NearestMatch.Of(field, claims) is { } nearest ? $"; did you mean '{nearest}'?" : $"; it has {string.Join(", ", claims)}";
        throw new ArgumentException($"{(types.Count == 1 ? types[0].Name : "a record")} has no claim {Quotation.Of(field)}{hint}", nameof(field));
    }
}
