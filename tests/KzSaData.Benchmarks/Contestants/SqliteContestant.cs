using Microsoft.Data.Sqlite;

namespace KzSaData.Benchmarks;

/// <summary>SQLite with prepared statements that are kept, over a file or over a copy of it in memory.</summary>
public sealed class SqliteContestant : Contestant
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> prepared = [];
    private readonly (int First, int Last) years;

    public SqliteContestant(string path, bool inMemory, (int First, int Last) years)
    {
        this.years = years;
        Name = inMemory ? "SQLite in memory" : "SQLite file";
        connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        if (inMemory)
        {
            using SqliteConnection file = connection;
            connection = new SqliteConnection("Data Source=:memory:");
            connection.Open();
            file.BackupDatabase(connection);
        }

        using SqliteCommand setting = connection.CreateCommand();
        setting.CommandText = "PRAGMA mmap_size = 8589934592; PRAGMA cache_size = -262144;";
        setting.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override long ById(string id) => Number(SqliteQuestions.ById, ("$id", id));

    /// <inheritdoc/>
    public override long OneFilter() => Number(SqliteQuestions.OneFilter, ("$area", Question.AreaCode));

    /// <inheritdoc/>
    public override long TwoFilters() => Number(SqliteQuestions.TwoFilters, ("$area", Question.AreaCode), ("$actor", Question.State));

    /// <inheritdoc/>
    public override long ThreeFilters() => Number(SqliteQuestions.ThreeFilters, ("$area", Question.AreaCode), ("$actor", Question.State), Start, End);

    /// <inheritdoc/>
    public override long During() => Number(SqliteQuestions.During, Start, End);

    /// <inheritdoc/>
    public override long SurelyDuring() => Number(SqliteQuestions.SurelyDuring, Start, End);

    /// <inheritdoc/>
    public override long Search() => Number(SqliteQuestions.Search, ("$words", Question.Word + "*"));

    /// <inheritdoc/>
    public override long SearchForm() => Number(SqliteQuestions.Search, ("$words", Question.Form));

    /// <inheritdoc/>
    public override long SearchTwoWords() => Number(SqliteQuestions.Search, ("$words", $"{Question.FirstWord}* {Question.SecondWord}*"));

    /// <inheritdoc/>
    public override long Where() => Number(SqliteQuestions.Where, ("$kind", (int)Question.Kind));

    /// <inheritdoc/>
    public override long CountByActor() => Sum(SqliteQuestions.CountByActor, static (reader, _) => reader.GetInt64(1) * reader.GetInt64(1));

    /// <inheritdoc/>
    public override long Total() => Sum(SqliteQuestions.LeftOut, static (_, _) => 1, ("$actor", Question.Into))
        + Sum(SqliteQuestions.Totals, static (reader, _) => reader.GetInt64(2) + (reader.GetInt64(3) / 100), ("$actor", Question.Into));

    /// <inheritdoc/>
    public override long CountByYear() => Sum(SqliteQuestions.CountByYear, static (reader, _) => reader.GetInt64(0) * (reader.GetInt64(1) + (2 * reader.GetInt64(2))), ("$area", Question.AreaCode), ("$from", years.First), ("$to", years.Last));

    /// <inheritdoc/>
    public override long FirstTwenty() => Sum(SqliteQuestions.FirstTwenty, Length, ("$area", Question.AreaCode));

    /// <inheritdoc/>
    public override long NewestTwenty() => Sum(SqliteQuestions.NewestTwenty, Length, ("$area", Question.AreaCode));

    /// <inheritdoc/>
    public override long EnumerateFirst() => EnumerateAgain();

    /// <inheritdoc/>
    public override long EnumerateAgain() => Sum(SqliteQuestions.Enumerate, Content);

    /// <inheritdoc/>
    public override long EnumerateKinds() => Sum(SqliteQuestions.EnumerateKinds, Content);

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (SqliteCommand command in prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private static (string Name, object Value) Start => ("$start", (Question.FirstYear * 10000) + 101);

    private static (string Name, object Value) End => ("$end", (Question.LastYear * 10000) + 1231);

    private static long Content(SqliteDataReader reader, int place) => reader.GetString(0).Length + reader.GetString(2).AsSpan().Count(' ') + 1 + (reader.IsDBNull(1) ? 0 : 1);

    private static long Length(SqliteDataReader reader, int place) => place * (reader.GetString(0).Length + reader.GetString(1).Length);

    private long Number(string text, params ReadOnlySpan<(string Name, object Value)> values) => (long)Prepared(text, values).ExecuteScalar()!;

    private long Sum(string text, Func<SqliteDataReader, int, long> value, params ReadOnlySpan<(string Name, object Value)> values)
    {
        long sum = 0;
        using SqliteDataReader reader = Prepared(text, values).ExecuteReader();
        for (int place = 1; reader.Read(); place++)
        {
            sum += value(reader, place);
        }

        return sum;
    }

    private SqliteCommand Prepared(string text, ReadOnlySpan<(string Name, object Value)> values)
    {
        if (!prepared.TryGetValue(text, out SqliteCommand? command))
        {
            command = connection.CreateCommand();
            command.CommandText = text;
            foreach ((string name, object value) in values)
            {
                command.Parameters.AddWithValue(name, value);
            }

            command.Prepare();
            prepared.Add(text, command);
        }

        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i].Value;
        }

        return command;
    }
}
