using System.Collections.Concurrent;
using KzSaData.Core.Tests.Query;

namespace KzSaData.Core.Tests.Storage;

/// <summary>Many threads may use a dataset from the first access on, and get what one thread gets.</summary>
public sealed class ThreadTests
{
    private const int Threads = 32;
    private static readonly RandomWorld World = new(32, 700);

    [Fact]
    public void Thirty_two_threads_answer_as_one_does()
    {
        byte[] bytes = ImageBytes.Of(World.Data).Bytes;
        string expected = Answers(new ImageBytes(bytes).Open());
        for (int round = 0; round < 8; round++)
        {
            using Dataset fresh = new ImageBytes(bytes).Open();
            Together(() => Answers(fresh)).Should().OnlyContain(answer => answer == expected);
        }
    }

    [Fact]
    public void All_threads_see_the_same_objects()
    {
        for (int round = 0; round < 20; round++)
        {
            using Dataset fresh = ImageBytes.Of(World.Data).Open();
            object[][] seen = [.. Together(() => Objects(fresh))];
            foreach (object[] other in seen)
            {
                other.Zip(seen[0]).All(pair => ReferenceEquals(pair.First, pair.Second)).Should().BeTrue();
                other.Should().HaveSameCount(seen[0]);
            }
        }
    }

    [Fact]
    public void One_query_can_be_asked_by_all_threads()
    {
        using Dataset fresh = ImageBytes.Of(World.Data).Open();
        RecordQuery<Event> query = fresh.Events.During(1990, 2030).Or(fresh.Events.Matching("visit")).Where(e => e.Participants.Count > 0).NewestFirst();
        string expected = string.Join(' ', query.Select(e => e.Key));

        Together(() => string.Join(' ', query.Select(e => e.Key))).Should().OnlyContain(answer => answer == expected);
    }

    private static IReadOnlyCollection<TAnswer> Together<TAnswer>(Func<TAnswer> ask)
    {
        ConcurrentBag<TAnswer> answers = [];
        ConcurrentBag<Exception> failures = [];
        using Barrier start = new(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                answers.Add(ask());
            }
            catch (Exception e)
            {
                failures.Add(e);
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        failures.Should().BeEmpty();
        answers.Should().HaveCount(Threads);
        return answers;
    }

    private static string Answers(Dataset data) => string.Join('\n',
        data.Release.ContentHash,
        data.Notes.Count,
        string.Join(' ', data.Events.During(1994).Or(data.Events.In(CooperationArea.Energy)).Select(e => e.Title)),
        string.Join(' ', OracleTotal.Text(data.Investments.Into(RecordId<Actor>.Parse("kazakhstan")).Total())),
        string.Join(' ', data.Records.Select(record => $"{record.Key} {record.Date} {record.Support} {record.LinkedFrom.Count}")),
        string.Join(' ', data.Actors.Select(actor => $"{actor.Key} {actor.Records.Count}")),
        string.Join(' ', data.Agreements.CountByActor().Select(facet => $"{facet.Value.Key} {facet.Count}")),
        string.Join(' ', data.Indicators.Matching("w").NewestFirst().Select(indicator => indicator.Value)));

    private static object[] Objects(Dataset data) =>
    [
        data.Events, data.Investments, data.Release, data.Notes, data.Changes, data.Coverage,
        .. data.Records, .. data.Actors, .. data.Publishers, .. data.Sources, .. data.Places,
        .. data.Events.SelectMany(e => e.Participants.Select(participant => participant.Actor)),
        .. data.Records.Take(100).SelectMany(record => record.LinkedFrom.Concat(record.Relations.Select(relation => relation.To))),
    ];
}
