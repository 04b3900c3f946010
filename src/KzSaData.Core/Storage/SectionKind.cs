using KzSaData.Schema;

namespace KzSaData.Storage;

/// <summary>What a section holds. Together with a table's number it makes the id of a section; the values never change.</summary>
internal enum SectionKind
{
    /// <summary>Table 0: all strings, UTF-8, each behind its length.</summary>
    Strings = 1,

    /// <summary>Table 0: nested objects, lists and decimals, in units of four bytes.</summary>
    Heap = 2,

    /// <summary>The rows of a table: one object each.</summary>
    Rows = 3,

    /// <summary>A hash table from id to row: half of the hash in each slot, and the row.</summary>
    Ids = 4,

    /// <summary>For each dated row, the earliest day that its date states, as a key that grows with the day.</summary>
    Earliest = 5,

    /// <summary>For each dated row, the latest day that its date states.</summary>
    Latest = 6,

    /// <summary>For each run of 64 rows, the latest of the widest latest days.</summary>
    LatestOfRun = 7,

    /// <summary>For each row, how well it is supported (one byte).</summary>
    Support = 8,

    /// <summary>For each investment, what a total needs to know.</summary>
    Totals = 9,

    /// <summary>The posting lists that the indexes of the table point to.</summary>
    Postings = 10,

    /// <summary>The words of titles, summaries and names, sorted, each with its posting list.</summary>
    Words = 11,

    /// <summary>The indexes that the table has: numbers and names.</summary>
    Indexes = 12,

    /// <summary>The fields that the rows were written with, nested ones too: places, types and paths.</summary>
    Fields = 13,

    /// <summary>Table 0: the words and the names of indexes, UTF-8, each behind its length.</summary>
    IndexTexts = 14,

    /// <summary>Table 0: by which rules the words and support were derived.</summary>
    Derivations = 15,

    /// <summary>For each dated row, its earliest day as its marks widen it.</summary>
    WidestEarliest = 16,

    /// <summary>For each dated row, its latest day as its marks widen it.</summary>
    WidestLatest = 17,

    /// <summary>For each run of 64 rows, the earliest of the widest earliest days.</summary>
    EarliestOfRun = 18,

    /// <summary>For each row, its rank among the records of all kinds, in the order of date and id.</summary>
    Rank = 19,

    /// <summary>The first of the indexes from a number to a posting list; see <see cref="IndexKind"/>.</summary>
    FirstIndex = 32,
}
