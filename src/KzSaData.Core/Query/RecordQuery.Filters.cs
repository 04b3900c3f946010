using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;

namespace KzSaData;

/// <content>Filters that all kinds of record share.</content>
public partial class RecordQuery<T>
{
    /// <summary>Keeps what belongs to an area of cooperation; of several areas, to at least one.</summary>
    /// <param name="areas">The areas.</param>
    /// <exception cref="ArgumentException">No area is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    public RecordQuery<T> In(params CooperationArea[] areas) => WithAny(IndexKind.Area, areas);

    /// <summary>Keeps what an actor takes part in; a state stands for itself and for the actors whose country it is, not for organisations of many states.</summary>
    /// <param name="actor">The actor.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public RecordQuery<T> Involving(RecordId<Actor> actor) => With(IndexKind.ActorOrHome, ActorRow(actor));

    /// <summary>Keeps what at least one of some actors takes part in, each standing for itself and, if a state, for the actors at home in it.</summary>
    /// <param name="actors">The actors.</param>
    /// <exception cref="ArgumentException">No actor is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public RecordQuery<T> InvolvingAny(params RecordId<Actor>[] actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        return actors.Length == 0
            ? throw new ArgumentException("name at least one actor; to keep everything, leave the filter out", nameof(actors))
            : WithAny(IndexKind.ActorOrHome, Array.ConvertAll(actors, ActorRow));
    }

    /// <summary>Keeps what an actor takes part in itself: for a state, without its companies, bodies and persons.</summary>
    /// <param name="actor">The actor.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public RecordQuery<T> InvolvingExactly(RecordId<Actor> actor) => With(IndexKind.Actor, ActorRow(actor));

    /// <summary>Keeps what two actors take part in, each standing for itself and, if a state, for the actors at home in it.</summary>
    /// <param name="one">One actor.</param>
    /// <param name="other">The other actor.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public RecordQuery<T> Between(RecordId<Actor> one, RecordId<Actor> other) => Involving(one).Involving(other);

    /// <summary>Keeps what two actors take part in themselves.</summary>
    /// <param name="one">One actor.</param>
    /// <param name="other">The other actor.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public RecordQuery<T> BetweenExactly(RecordId<Actor> one, RecordId<Actor> other) => InvolvingExactly(one).InvolvingExactly(other);

    /// <summary>Keeps what an actor takes part in itself in a role.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="role">The role.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public RecordQuery<T> Involving(RecordId<Actor> actor, ParticipantRole role)
    {
        uint row = ActorRow(actor);
        return With(IndexKind.Actor, row).With(IndexKind.Role, CodeGuard.Known(role)).With(part => new RoleFilter(part.Table, row, role));
    }

    /// <summary>Keeps what happened at a place or at one that lies in it: a country stands for its regions and cities.</summary>
    /// <param name="place">The place.</param>
    /// <exception cref="KeyNotFoundException">There is no such place; the message names the nearest id.</exception>
    public RecordQuery<T> At(RecordId<Place> place) => With(IndexKind.PlaceOrWithin, PlaceRow(place));

    /// <summary>Keeps what happened at a place itself: for a country, what is known no more precisely.</summary>
    /// <param name="place">The place.</param>
    /// <exception cref="KeyNotFoundException">There is no such place; the message names the nearest id.</exception>
    public RecordQuery<T> AtExactly(RecordId<Place> place) => With(IndexKind.Place, PlaceRow(place));

    /// <summary>Keeps what rests on a source, whether the source supports or contradicts it.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="KeyNotFoundException">There is no such source; the message names the nearest id.</exception>
    public RecordQuery<T> Citing(RecordId<Source> source) => With(IndexKind.Source, (uint)Lookup.Required(Graph.Sources, source.Text));

    /// <summary>Keeps what somebody takes part in in a role, such as signatory; in several roles, in any of them.</summary>
    /// <param name="roles">The roles.</param>
    /// <exception cref="ArgumentException">No role is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    public RecordQuery<T> WithRole(params ParticipantRole[] roles) => WithAny(IndexKind.Role, roles);

    /// <summary>Leaves out what is part of another record of its own kind: of a visit, the talks and the prayer; of a loan, its tranche.</summary>
    /// <remarks>It is left out even where the whole is not in the query. The part of a record of another kind stays: an agreement that was signed at a summit.</remarks>
    public RecordQuery<T> WithoutParts() => With(static part => new WholeFilter(part.Table));

    /// <summary>Keeps what has a curation note.</summary>
    public RecordQuery<T> Noted() => With(IndexKind.Noted, 1);

    /// <summary>Keeps what a search finds: every word of the text stands in the title, the summary, or the names of the participants and the place.</summary>
    /// <param name="text">Words in any language, at most 16 of at most 64 letters each; their order does not matter.</param>
    /// <remarks>
    /// A word is found as it is, as the beginning of another one, and in another case, number or gender. In Russian, Kazakh (also typed
    /// without its own letters, or in Latin ones), Arabic (with or without the article and one-letter words before it) and English.
    /// Names count in all languages, with former names and other spellings. Case, accents, vowel marks, invisible marks and the set of
    /// digits do not matter. Little words such as "and", "в", "мен" and "من", and "bin" between names, are passed over, unless there are no others. Nothing is ranked or guessed: a
    /// misspelt word finds nothing.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text has no word, more than 16, or one of more than 64 letters.</exception>
    public RecordQuery<T> Matching(string text)
    {
        List<string> words = WordQuery.WordsOf(text);
        RecordQuery<T> query = this;
        for (int i = 0; i < words.Count; i++)
        {
            int asked = i;
            query = query.With(part => WordQuery.FilterOf(part.Table, words, asked));
        }

        return query;
    }

    /// <summary>Keeps what a predicate of your own holds for; it is asked last, for the records that all other filters leave.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    public RecordQuery<T> Where(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return With(part => new PredicateFilter<T>(part.Table, predicate));
    }

    /// <summary>Keeps the records of one kind, as a query that has the filters of that kind: <c>data.Records.During(2022).OfType&lt;Event&gt;()</c>.</summary>
    /// <typeparam name="TKind">The kind of record.</typeparam>
    public RecordQuery<TKind> OfType<TKind>()
        where TKind : T => this as RecordQuery<TKind> ?? new(Array.FindAll(parts, static part => part.Table is EntityTable<TKind>), newestFirst);

    /// <summary>Keeps what is in another query too.</summary>
    /// <param name="other">A query of the same dataset.</param>
    /// <exception cref="ArgumentException">The other query belongs to another dataset, or a loop has made a query of more than 4,096 conditions or 64 queries deep; alternatives by <see cref="Or"/> do not count.</exception>
    public RecordQuery<T> And(RecordQuery<T> other) => Joined(other, static (part, filters) =>
    {
        foreach (Filter filter in filters)
        {
            part = part.With(filter);
        }

        return part;
    });

    /// <summary>Everything that is in this query, in another one, or in both.</summary>
    /// <param name="other">A query of the same dataset.</param>
    /// <exception cref="ArgumentException">The other query belongs to another dataset, or a loop has made a query of more than 4,096 conditions or 64 queries deep; alternatives by <see cref="Or"/> do not count.</exception>
    public RecordQuery<T> Or(RecordQuery<T> other) =>
        Joined(other, static (part, filters) => new Selection(part.Table, [EitherFilter.Of(part.Filters, filters)]));

    /// <summary>Keeps what is not in another query.</summary>
    /// <param name="other">A query of the same dataset.</param>
    /// <exception cref="ArgumentException">The other query belongs to another dataset, or a loop has made a query of more than 4,096 conditions or 64 queries deep; alternatives by <see cref="Or"/> do not count.</exception>
    public RecordQuery<T> Except(RecordQuery<T> other) => Joined(other, static (part, filters) => part.With(new ExceptFilter(filters)));

    internal uint ActorRow(RecordId<Actor> actor) => (uint)Lookup.Required(Graph.Actors, actor.Text);

    private uint PlaceRow(RecordId<Place> place) => (uint)Lookup.Required(Graph.Places, place.Text);

    // What a loop has made: each condition is copied with every next one, and each depth takes room on the stack.
    private const int MostConditions = 4096;
    private const int MostDepth = 64;

    // Each kind with the conditions of another query over it.
    private RecordQuery<T> Joined(RecordQuery<T> other, Func<Selection, Filter[], Selection> join)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Graph != Graph)
        {
            throw new ArgumentException("the two queries belong to different datasets; ask both of the same one", nameof(other));
        }

        Selection[] joined = new Selection[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            joined[i] = join(parts[i], other.parts[i].Filters);
            if (joined[i].Filters.Length > MostConditions || Filter.DepthOf(joined[i].Filters) > MostDepth)
            {
                throw new ArgumentException($"a query has at most {MostConditions} parts, and others lie in it at most {MostDepth} deep; ask for several values at once (InvolvingAny, In, OfKind) or keep what you want with Where", nameof(other));
            }
        }

        return new RecordQuery<T>(joined, newestFirst);
    }
}
