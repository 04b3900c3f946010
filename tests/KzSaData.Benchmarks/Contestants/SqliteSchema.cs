namespace KzSaData.Benchmarks;

/// <summary>The tables of the SQLite contestant, with every index that one of the questions can use: each is answered from indexes alone where SQLite can.</summary>
internal static class SqliteSchema
{
    /// <summary>Rows are numbered in the order of date and id, events first, so that the order of results costs no sorting.</summary>
    public const string Tables = """
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        PRAGMA page_size = 8192;
        CREATE TABLE record (n INTEGER PRIMARY KEY, tbl INTEGER NOT NULL, id TEXT NOT NULL, kind INTEGER NOT NULL,
            title_en TEXT NOT NULL, title_kk TEXT, title_ru TEXT, title_ar TEXT, summary TEXT NOT NULL,
            date TEXT, first INTEGER, last INTEGER, begins INTEGER, ends INTEGER, unbounded INTEGER NOT NULL, place TEXT, areas TEXT NOT NULL, participants TEXT NOT NULL, evidence TEXT NOT NULL) STRICT;
        CREATE TABLE area (tbl INTEGER, area INTEGER, n INTEGER, first INTEGER, last INTEGER, begins INTEGER, ends INTEGER, unbounded INTEGER NOT NULL, PRIMARY KEY (tbl, area, n)) WITHOUT ROWID;
        CREATE TABLE actor (tbl INTEGER, actor TEXT, n INTEGER, begins INTEGER, ends INTEGER, PRIMARY KEY (tbl, actor, n)) WITHOUT ROWID;
        CREATE TABLE party (tbl INTEGER, actor TEXT, n INTEGER, PRIMARY KEY (tbl, actor, n)) WITHOUT ROWID;
        CREATE TABLE flow (actor TEXT, n INTEGER, PRIMARY KEY (actor, n)) WITHOUT ROWID;
        CREATE TABLE amount (n INTEGER PRIMARY KEY, currency TEXT, stage INTEGER, low INTEGER, best INTEGER, high INTEGER, approximate INTEGER, reason INTEGER, is_part INTEGER) STRICT;
        CREATE TABLE part (n INTEGER, whole INTEGER, PRIMARY KEY (n, whole)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE word USING fts5 (title_en, title_kk, title_ru, title_ar, summary, names, content = '', columnsize = 0, detail = 'none', prefix = '2 3 4 6', tokenize = "porter unicode61 remove_diacritics 2");
        """;

    public const string Indexes = """
        CREATE UNIQUE INDEX record_id ON record (tbl, id, kind);
        CREATE INDEX record_kind ON record (tbl, kind, n);
        CREATE INDEX record_begins ON record (tbl, begins, ends, unbounded);
        CREATE INDEX record_ends ON record (tbl, ends, begins);
        CREATE INDEX record_order ON record (first IS NULL, first, last, id);
        CREATE INDEX area_begins ON area (tbl, area, begins, ends, unbounded);
        CREATE INDEX area_newest ON area (tbl, area, first DESC, last DESC, n);
        INSERT INTO word (word) VALUES ('optimize');
        ANALYZE;
        """;
}
