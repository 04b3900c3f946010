using System.Text.Json;
using KzSaData.Core.Tests.Query;

namespace KzSaData.Core.Tests.Storage;

/// <summary>Fixed questions to a dataset, and its answers as lines.</summary>
internal static class ImageAnswers
{
    public static IReadOnlyList<string> Of(Dataset data) =>
    [
        $"release {data.Release.Version}: {data.Records.Count} records, {data.Actors.Count} actors, {data.Places.Count} places, {data.Publishers.Count} publishers, {data.Sources.Count} sources",
        .. RecordSets.Of(data).Where(set => set is not RecordSet<DatasetRecord>).SelectMany(set => (IEnumerable<string>)Of(set, data)),
        .. data.Investments.Total().Lines.Select(line => $"total {line}"),
        .. data.Notes.Select(note => $"note on {note.About.Key}: {note.Class.Code()}"),
        .. data.Changes.Select(change => $"change {change.Version}"),
        .. data.Coverage.Select(statement => $"coverage {statement.Kind.Code()} {statement.Period}: {statement.Completeness.Code()}"),
        .. data.Directions.Select(direction => $"direction {direction.Key}: {string.Join(' ', direction.Records.Select(record => record.Key))}"),
        .. data.Actors.Select(actor => $"records of {actor.Key}: {string.Join(' ', actor.Records.Select(record => record.Key))}"),
        .. data.Actors.Concat<Entity>(data.Places).Concat(data.Publishers).Concat(data.Sources).Select(entity => JsonSerializer.Serialize(entity, KzSaJson.Options).ReplaceLineEndings(" ")),
        .. Dataset.Types.Where(type => type.RecordKind is not null).SelectMany(data.EntitiesOf).Cast<DatasetRecord>().Select(record => JsonSerializer.Serialize(record, KzSaJson.Options).ReplaceLineEndings(" ")),
    ];

    private static IEnumerable<string> Of<T>(RecordSet<T> all, Dataset data)
        where T : DatasetRecord
    {
        if (all.Count == 0)
        {
            // A kind that is newer than the image.
            yield break;
        }

        string kind = typeof(T).Name;
        foreach (IndexKind index in Enum.GetValues<IndexKind>())
        {
            string facets = string.Join(' ', all.CountBy(index, static (_, key) => key).Select(facet => $"{facet.Value:x}:{facet.Count}"));
            if (facets.Length > 0)
            {
                yield return $"{kind} by {index}: {facets}";
            }
        }

        yield return $"{kind} by year: {string.Join(' ', all.CountByYear().Where(year => year.Count > 0).Select(year => $"{year.Year}:{year.Count}"))}";
        foreach (Actor actor in data.Actors)
        {
            string found = string.Join(' ', all.Involving(actor.Id).Select(record => record.Key));
            if (found.Length > 0)
            {
                yield return $"{kind} with {actor.Key}: {found}";
            }
        }
    }
}
