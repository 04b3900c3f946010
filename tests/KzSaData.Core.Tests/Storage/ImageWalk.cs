using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace KzSaData.Core.Tests.Storage;

/// <summary>Opens an image and looks at all there is: every property of every object, every query, JSON, citations.</summary>
/// <remarks>What throws <see cref="DatasetFormatException"/> is passed over, so that all the rest is looked at too; anything else is a failure.</remarks>
internal sealed class ImageWalk
{
    private static readonly Dictionary<Type, PropertyInfo[]> Properties = [];
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly string what;

    private ImageWalk(string what) => this.what = what;

    /// <summary>How many objects were looked at.</summary>
    public int Objects => seen.Count;

    /// <summary>How often the damage was noticed.</summary>
    public int Refusals { get; private set; }

    public static ImageWalk Through(ImageBytes image, string what)
    {
        ImageWalk walk = new(what);
        Dataset? data = null;
        walk.Try("open", () => data = image.Open());
        if (data is not null)
        {
            walk.All(data);
            GC.KeepAlive(data);
        }

        return walk;
    }

    private void All(Dataset data)
    {
        Look(data);
        Queries(data.Events, data, q => q.OfKind(EventKind.Visit).CountByKind());
        Queries(data.Agreements, data, q => q.WithStep(LegalStepKind.Signed).CountByInstrument());
        Queries(data.Investments, data, q => (q.CountByKind(), q.Total().Lines.ToList(), q.WorthAtLeast(Money.Usd(1)).Count));
        Queries(data.Indicators, data, q => q.OfMeasure(Measure.TradeTurnover).CountByMeasure());
        Queries(data.Programmes, data, q => q.OwnedBy(RecordId<Actor>.Parse("saudi-arabia")).Count);
        Queries(data.Proposals, data, q => q.CountByOutcome());
        foreach (string id in new[] { "visit-1994", "visit-of-1994", "rumour-1993", "wind-farm", "no-such-record" })
        {
            Try("Find", () => data.Find(id));
            Try("Events.Find", () => data.Events.Find(id));
            Try("Actors.Find", () => data.Actors.Find(id));
        }
    }

    private void Queries<T>(RecordSet<T> all, Dataset data, Func<RecordQuery<T>, object> own)
        where T : DatasetRecord
    {
        RecordId<Actor> actor = RecordId<Actor>.Parse("kazakhstan");
        Func<RecordQuery<T>, RecordQuery<T>>[] filters =
        [
            q => q.During(1994), q => q.SurelyDuring(1990, 2030), q => q.Undated(), q => q.In(CooperationArea.Water, CooperationArea.Politics), q => q.Involving(actor),
            q => q.InvolvingExactly(actor), q => q.Involving(actor, ParticipantRole.Party), q => q.SupportedBy(Support.SingleSource), q => q.Disputed(), q => q.Noted(),
            q => q.Matching("w"), q => q.Citing(RecordId<Source>.Parse("mfa")), q => q.At(RecordId<Place>.Parse("riyadh")), q => q.Or(q.During(1994)).Except(q.Undated()),
        ];
        foreach (Func<RecordQuery<T>, RecordQuery<T>> filter in filters)
        {
            Try("a filter", () => filter(all).Count);
            Try("the newest", () => filter(all).NewestFirst().ToList());
        }

        Try("areas", () => all.CountByArea());
        Try("actors", () => all.CountByActor());
        Try("places", () => all.CountByPlace());
        Try("sources", () => all.CountBySource());
        Try("support", () => all.CountBySupport());
        Try("years", () => all.CountByYear());
        Try("own", () => own(all));
        Try("records", () =>
        {
            foreach (T record in all)
            {
                Try("JSON", () => JsonSerializer.Serialize(record, KzSaJson.Options));
                foreach (CitationStyle style in Enum.GetValues<CitationStyle>())
                {
                    Try("Cite", () => data.Cite(record, style));
                }
            }

            return all.Count;
        });
    }

    // Every public property of every object of the library that can be reached from here.
    private void Look(object? start)
    {
        Stack<object?> open = new([start]);
        while (open.TryPop(out object? here))
        {
            if (here is null or string || !seen.Add(here))
            {
                continue;
            }

            if (here is IEnumerable items && Try("walking", () => items.Cast<object?>().ToList()) is List<object?> list)
            {
                list.ForEach(open.Push);
            }

            foreach (PropertyInfo property in Of(here.GetType()))
            {
                open.Push(Try(property.Name, () => property.GetValue(here)));
            }
        }
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
