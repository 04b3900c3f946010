namespace KzSaData.Core.Tests.Query;

/// <summary>Queries that a loop makes.</summary>
public sealed class DeepQueryTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public DeepQueryTests(GoodDataset good) => data = good.Data;

    [Theory]
    [InlineData(16_000)]
    [InlineData(200_000)]
    public void A_chain_of_alternatives_answers_or_is_refused_by_name_however_long_it_is(int length)
    {
        RecordQuery<Event> few = data.Events.During(1994);

        AnswersOrSays(length, query => query.Or(few));
    }

    [Theory]
    [InlineData(16_000)]
    [InlineData(200_000)]
    public void So_does_a_chain_of_exceptions(int length)
    {
        RecordQuery<Event> few = data.Events.During(2100);

        AnswersOrSays(length, query => query.Except(few));
    }

    [Theory]
    [InlineData(16_000)]
    [InlineData(200_000)]
    public void So_does_a_chain_of_conditions(int length)
    {
        RecordQuery<Event> all = data.Events;

        AnswersOrSays(length, query => query.And(all.Since(1990)));
    }

    private void AnswersOrSays(int length, Func<RecordQuery<Event>, RecordQuery<Event>> longer)
    {
        RecordQuery<Event> query = data.Events.Since(1990);
        int expected = query.Count;
        try
        {
            for (int i = 0; i < length; i++)
            {
                query = longer(query);
            }

            query.Count.Should().Be(expected);
        }
        catch (ArgumentException e)
        {
            e.ParamName.Should().Be("other");
            e.Message.Should().Contain("parts");
        }
    }
}
