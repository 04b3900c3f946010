// The same first answer of an SQLite file with an index for each condition.
using Microsoft.Data.Sqlite;

using SqliteConnection connection = new($"Data Source={args[0]};Mode=ReadOnly;Pooling=False");
connection.Open();
using SqliteCommand command = connection.CreateCommand();
command.CommandText = """
    SELECT count(*) FROM record JOIN actor a USING (tbl, n) JOIN actor b USING (tbl, n)
    WHERE tbl = 1 AND kind = $kind AND record.begins <= 20261231 AND record.ends >= 20220101 AND a.actor = 'kazakhstan' AND b.actor = 'saudi-arabia'
    """;
command.Parameters.AddWithValue("$kind", int.Parse(args[1]));
return (int)((long)command.ExecuteScalar()! % 251);
