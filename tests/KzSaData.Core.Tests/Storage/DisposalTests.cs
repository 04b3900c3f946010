using System.Reflection;

namespace KzSaData.Core.Tests.Storage;

/// <summary>A dataset that was disposed says so, whoever asks and through whatever.</summary>
public sealed class DisposalTests
{
    private static readonly RecordId<Actor> Kazakhstan = RecordId<Actor>.Parse("kazakhstan");

    [Fact]
    public void Every_property_of_a_disposed_dataset_throws()
    {
        Dataset data = ImageBytes.Good.Open();
        PropertyInfo[] properties = typeof(Dataset).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        foreach (PropertyInfo property in properties)
        {
            Read(property, data);
        }

        data.Dispose();

        properties.Should().HaveCountGreaterThan(12);
        foreach (PropertyInfo property in properties)
        {
            Assert.Throws<ObjectDisposedException>(() => Read(property, data));
        }
    }

    [Fact]
    public void So_does_every_query_that_was_made_before()
    {
        Dataset data = ImageBytes.Good.Open();
        RecordSet<Investment> all = data.Investments;
        RecordQuery<Investment>[] queries =
        [
            all, all.NewestFirst(), all.In(CooperationArea.Water), all.In(CooperationArea.Sport), all.During(2022), all.SurelyDuring(2022), all.Undated(), all.Matching("w"),
            all.Where(_ => true), all.Or(all.Undated()), all.Except(all.Undated()), all.SupportedBy(Support.Unverified), all.WorthAtLeast(Money.Usd(1)),
        ];
        Investment known = all.First();
        data.Dispose();

        foreach (RecordQuery<Investment> query in queries)
        {
            Action[] uses =
            [
                () => _ = query.Count, () => _ = query.ToList(), () => query.Contains(known), () => query.Total(), () => query.CountByArea(), () => query.CountByYear(), () => query.CountByKind(),
                () => query.Between(Kazakhstan, Kazakhstan), () => query.During(2022).Count.ToString(), () => _ = query.Undated().ToList(), () => query.Matching("wind"),
            ];
            foreach (Action use in uses)
            {
                Assert.Throws<ObjectDisposedException>(use);
            }
        }
    }

    [Fact]
    public void So_do_sets_of_entities_and_look_ups()
    {
        Dataset data = ImageBytes.Good.Open();
        (EntitySet<Actor> actors, RecordSet<Event> events) = (data.Actors, data.Events);
        _ = (actors.Count, actors["kazakhstan"], events["visit-1994"]);
        data.Dispose();

        Action[] uses =
        [
            () => _ = actors.Count, () => _ = actors.ToList(), () => actors.Find("kazakhstan"), () => _ = actors["kazakhstan"], () => events.Find("visit-1994"), () => _ = events["visit-1994"],
            () => data.Find("visit-1994"), () => data.Verify(), () => data.Save(Path.Combine(Path.GetTempPath(), "kzsa-never")),
        ];
        foreach (Action use in uses)
        {
            Assert.Throws<ObjectDisposedException>(use);
        }

        Directory.GetFiles(Path.GetTempPath(), "kzsa-never*").Should().BeEmpty();
    }

    [Fact]
    public void A_record_keeps_what_it_has_read_and_reads_no_more()
    {
        Dataset data = ImageBytes.Good.Open();
        Event visit = data.Events["visit-1994"];
        (LocalizedText title, IReadOnlyList<Participant> participants) = (visit.Title, visit.Participants);
        string english = title["en"];
        data.Dispose();

        visit.Title.Should().BeSameAs(title);
        title["en"].Should().BeSameAs(english);
        Assert.Throws<ObjectDisposedException>(() => title["ru"]);
        visit.Participants.Should().BeSameAs(participants);
        Action[] reads = [() => _ = visit.Summary, () => _ = visit.Date, () => _ = visit.Realis, () => _ = visit.Place, () => _ = visit.Evidence, () => _ = visit.Support, () => _ = visit.LinkedFrom];
        foreach (Action read in reads)
        {
            Assert.Throws<ObjectDisposedException>(read);
        }
    }

    [Fact]
    public void A_walk_that_has_begun_ends_with_the_dataset()
    {
        Dataset data = ImageBytes.Good.Open();
        using IEnumerator<Investment> oldest = data.Investments.GetEnumerator();
        using IEnumerator<Investment> newest = data.Investments.NewestFirst().GetEnumerator();
        using IEnumerator<DatasetRecord> records = data.Records.GetEnumerator();
        (oldest.MoveNext(), newest.MoveNext(), records.MoveNext()).Should().Be((true, true, true));
        data.Dispose();

        Assert.Throws<ObjectDisposedException>(() => oldest.MoveNext());
        Assert.Throws<ObjectDisposedException>(() => newest.MoveNext());
        Assert.Throws<ObjectDisposedException>(() => records.MoveNext());
    }

    [Fact]
    public void Disposing_twice_is_disposing_once()
    {
        Dataset data = ImageBytes.Good.Open();
        data.Dispose();
        data.Dispose();

        Assert.Throws<ObjectDisposedException>(() => data.Events);
    }

    [Fact]
    public void The_embedded_dataset_cannot_be_disposed()
    {
        using MemoryStream stream = new(ImageBytes.Good.Bytes);
        Dataset data = Dataset.OpenEmbedded(stream);

        data.Dispose();

        data.Events.Count.Should().Be(1);
        data.Verify();
    }

    [Fact]
    public void A_mapped_file_can_be_deleted_and_disposed_while_others_read()
    {
        using TemporaryFolder folder = new();
        for (int round = 0; round < 20; round++)
        {
            string file = folder.At($"{round}.kzsa");
            File.WriteAllBytes(file, ImageBytes.Good.Bytes);
            Dataset data = Dataset.Open(file);
            Barrier start = new(5);
            Task<bool>[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(() => ReadUntilDisposed(data, start), TaskCreationOptions.LongRunning))];

            start.SignalAndWait();
            File.Delete(file);
            Thread.SpinWait(round * 2000);
            data.Dispose();
            data = null!;
            GC.Collect();
            GC.WaitForPendingFinalizers();

            readers.Should().OnlyContain(reader => reader.Result, "each reader ends with ObjectDisposedException and nothing else");
        }
    }

    // Looks at everything again and again; true once that was refused.
    private static bool ReadUntilDisposed(Dataset data, Barrier start)
    {
        start.SignalAndWait();
        try
        {
            while (true)
            {
                foreach (DatasetRecord record in data.Records)
                {
                    _ = (record.Hijri, record.Support, record.Place?.Key, data.Events.During(1994).Count, data.Investments.Total().Lines.Count);
                }
            }
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    private static void Read(PropertyInfo property, Dataset data)
    {
        try
        {
            // What a lazy sequence answers it answers when walked.
            if (property.GetValue(data) is IEnumerable<object> items)
            {
                _ = items.Count();
            }
        }
        catch (TargetInvocationException e)
        {
            throw e.InnerException!;
        }
    }
}
