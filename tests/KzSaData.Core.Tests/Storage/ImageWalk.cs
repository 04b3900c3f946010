using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace KzSaData.Core.Tests.Storage;

/// <summary>Opens an image and looks at all there is: every property of every object, every query, JSON, citations.</summary>
/// <remarks>What throws <see cref="DatasetFormatException"/> is passed over, so that all the rest is looked at too; anything else is a failure.</remarks>
internal sealed class ImageWalk
{
    private static readonly Dictionary<Type, PropertyInfo[]> Properties = [];
    private static readonly CitationStyle[] Styles = Enum.GetValues<CitationStyle>();
    private static readonly IndexKind[] Indexes = Enum.GetValues<IndexKind>();
    private static readonly RecordId<Actor> Actor = RecordId<Actor>.Parse("kazakhstan");

    // No row comes to more than four megabytes, of which the walk makes strings, JSON and citations.
    private const long MostMemory = 256 << 20;

    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly string what;

    private ImageWalk(string what) => this.what = what;

    /// <summary>How many objects were looked at.</summary>
    public int Objects => seen.Count;

    /// <summary>How often the damage was noticed.</summary>
    public int Refusals { get; private set; }

    /// <summary>Looks at everything.</summary>
    public static ImageWalk Through(ImageBytes image, string what) => Walk(image, what, static (walk, data) =>
    {
        walk.Entities(data);
        foreach (Table table in Tables.All)
        {
            walk.Queries(data, table.Id);
        }
    });

    /// <summary>Looks at what is read from rows, heap and strings: every object, JSON, citations, and what Verify says.</summary>
    /// <remarks>Queries are answered from indexes and columns; those that read rows, too, are among what is looked at.</remarks>
    public static ImageWalk ThroughEntities(ImageBytes image, string what) => Walk(image, what, static (walk, data) =>
    {
        walk.Entities(data);
        walk.RowQueries(data);
    });

    /// <summary>Looks at what is read from the indexes and columns of a table: every query over it, and the ways that lead through its indexes.</summary>
    public static ImageWalk ThroughQueries(ImageBytes image, TableId table, string what) => Walk(image, what, (walk, data) =>
    {
        walk.Queries(data, table);
        walk.Try("Notes", () => data.Notes.Count);
        walk.Try("Actor.Records", () => data.Actors.First().Records.Count);
        walk.Try("LinkedFrom", () => data.Records.First().LinkedFrom.Count);
    });

    private static ImageWalk Walk(ImageBytes image, string what, Action<ImageWalk, Dataset> look)
    {
        ImageWalk walk = new(what);
        long before = GC.GetAllocatedBytesForCurrentThread();
        if (walk.Try("open", image.Open) is Dataset data)
        {
            look(walk, data);
            walk.Try("Verify", () =>
            {
                data.Verify();
                return null;
            });
            GC.KeepAlive(data);
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated < MostMemory ? walk : throw new InvalidOperationException($"{what}: {allocated} bytes for an image of {image.Length}");
    }

    private void Entities(Dataset data)
    {
        Look(data);
        Try("records", () =>
        {
            foreach (DatasetRecord record in data.Records)
            {
                Try("JSON", () => JsonSerializer.Serialize(record, KzSaJson.Options));
                foreach (CitationStyle style in Styles)
                {
                    Try("Cite", () => data.Cite(record, style));
                }
            }

            return null;
        });
        Try("Find", () => data.Find("sample-event"));
        Try("Find what was retired", () => data.Find("sample-retired"));
        Try("Sources", () => data.Sources.Find("sample-source"));
        Try("Actors", () => data.Actors["sample-actor"]);
        Try("Places", () => data.Places["sample-palace"]);
    }

    // The filters and answers that look at rows where indexes do not say enough.
    private void RowQueries(Dataset data)
    {
        Try("role", () => data.Events.Involving(Actor, ParticipantRole.Party).Count);
        Try("years", () => data.Events.CountByYear());
        Try("one of several days", () => data.Events.During(1994).Count);
        Try("total", () => data.Investments.Total().LeftOut.ToList());
        Try("worth", () => data.Investments.WorthAtLeast(Money.Usd(1)).Count);
    }

    private void Queries(Dataset data, TableId table)
    {
        Try("Find", () => data.Find("visit-1994"));
        switch (table)
        {
            case TableId.Event:
                Queries(() => data.Events);
                break;
            case TableId.Agreement:
                Queries(() => data.Agreements);
                break;
            case TableId.Investment:
                Queries(() => data.Investments);
                RowQueries(data);
                break;
            case TableId.Indicator:
                Queries(() => data.Indicators);
                break;
            case TableId.Programme:
                Queries(() => data.Programmes);
                break;
            case TableId.Proposal:
                Queries(() => data.Proposals);
                break;
            case TableId.Assessment:
                Queries(() => data.Assessments);
                break;
            default:
                Try("Actors", () => data.Actors.Find("kazakhstan"));
                Try("Places", () => data.Places.Find("riyadh"));
                Try("Sources", () => data.Sources.Find("mfa"));
                break;
        }
    }

    private void Queries<T>(Func<RecordSet<T>> open)
        where T : DatasetRecord
    {
        if (Try("open the table", open) is not RecordSet<T> all)
        {
            return;
        }

        Func<RecordQuery<T>>[] filters =
        [
            () => all.During(1994), () => all.SurelyDuring(1990, 2030), () => all.Undated(), () => all.In(CooperationArea.Water, CooperationArea.Politics),
            () => all.Involving(Actor), () => all.Involving(Actor, ParticipantRole.Party), () => all.SupportedBy(Support.SingleVoice), () => all.SupportedBy("date", Support.SingleVoice), () => all.Disputed(), () => all.Disputed("date"),
            () => all.Matching("w"), () => all.Matching("visit"), () => all.Or(all.During(1994)).Except(all.Undated()),
        ];
        foreach (Func<RecordQuery<T>> filter in filters)
        {
            Try("a filter", () => filter().Count);
        }

        Try("the newest", () => all.NewestFirst().ToList());
        Try("the oldest", () => all.ToList());
        foreach (IndexKind index in Indexes)
        {
            Try("an index", () => (all.With(index, 0).Count, all.With(index, 1).Count, all.With(index, 2).Count));
            Try("a facet", () => all.CountBy(index, static (_, key) => key).Count);
        }

        Try("areas", () => all.CountByArea());
        Try("actors", () => all.CountByActor());
        Try("places", () => all.CountByPlace());
        Try("sources", () => all.CountBySource());
        Try("support", () => all.CountBySupport());
        Try("years", () => all.CountByYear());
    }

    // Every public property of every object of the library that can be reached from here.
    private void Look(object? start)
    {
        Stack<object?> open = new([start]);
        while (open.TryPop(out object? here))
        {
            if (here is ObjectValue cursor)
            {
                Try("values", () => LookAt(cursor));
                continue;
            }

            // The schema is the same whatever the image.
            if (here is null or string or EntityType or ObjectType or Field || !seen.Add(here))
            {
                continue;
            }

            if (here is IEnumerable items && Try("walking", () => items.Cast<object?>().ToList()) is List<object?> list)
            {
                list.ForEach(open.Push);
            }

            foreach (PropertyInfo property in Of(here.GetType()))
            {
                open.Push(Try(property.Name, () => property.GetValue(here, BindingFlags.DoNotWrapExceptions, null, null, null)));
            }
        }
    }

    // The cursor without reflection, which would make a thousand boxes of one record.
    private object? LookAt(ObjectValue cursor)
    {
        foreach (FieldValue value in cursor.Values)
        {
            Try(value.Field.Name, () => LookAt(value));
        }

        return null;
    }

    private object? LookAt(FieldValue value)
    {
        foreach (FieldValue item in value.Items)
        {
            Try(value.Field.Name, () => LookAt(item));
        }

        // Of these, a field has one.
        _ = (value.AsText, value.AsDate, value.AsHijri, value.AsUrl, value.AsDecimal, value.AsCode, value.AsEntity, value.AsLocalized?.ToString(), value.AsEstimate);
        return value.AsObject is { } nested ? LookAt(nested) : null;
    }

    private static PropertyInfo[] Of(Type type)
    {
        lock (Properties)
        {
            if (!Properties.TryGetValue(type, out PropertyInfo[]? properties))
            {
                properties = type.Assembly != typeof(Dataset).Assembly || type.IsEnum ? []
                    : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)];
                Properties[type] = properties;
            }

            return properties;
        }
    }

    private object? Try(string step, Func<object?> look)
    {
        try
        {
            return look();
        }
        catch (Exception e) when (e is DatasetFormatException || e.InnerException is DatasetFormatException)
        {
            Refusals++;
            return null;
        }
        catch (Exception e) when (Harmless(e))
        {
            return null;
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{what}, {step}: {e.InnerException ?? e}");
        }
    }

    // Ids that damage has changed are unknown ids, which is an answer.
    private static bool Harmless(Exception e) => e is KeyNotFoundException;
}
