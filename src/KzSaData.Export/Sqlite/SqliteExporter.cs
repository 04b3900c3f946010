using KzSaData.Export.Jobs;
using KzSaData.Export.Tables;
using Microsoft.Data.Sqlite;

namespace KzSaData.Export.Sqlite;

/// <summary>One SQLite database: the tables with their keys, views that answer the usual questions rightly, and full-text search.</summary>
internal static class SqliteExporter
{
    public static void Write(ExportJob job)
    {
        try
        {
            using SqliteConnection database = new(new SqliteConnectionStringBuilder { DataSource = job.Path, Pooling = false }.ToString());
            database.Open();

            // What goes wrong takes the whole file with it: nothing is to be rolled back.
            database.Run("pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = exclusive; pragma foreign_keys = off; begin;");
            IReadOnlyList<Table> tables = TableSet.Of(job);
            long rows = 0;
            foreach (Table table in tables)
            {
                database.Run(SqliteSchema.Of(table));
                rows += SqliteRows.Insert(database, table, job);
            }

            database.Run(SqliteViews.Of(job.Selection.Languages));
            database.Run(SqliteSearch.Of(job.Selection.Languages));
            database.Run("commit;");
            job.Wrote(job.Path, rows);
        }
        catch (SqliteException wrong)
        {
            throw new IOException(wrong.Message, wrong);
        }
    }

    /// <summary>Runs statements.</summary>
    public static void Run(this SqliteConnection database, string statements)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
