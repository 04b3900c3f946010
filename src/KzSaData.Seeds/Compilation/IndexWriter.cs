using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Seeds.Compilation;

/// <summary>Computes, for an image that has rows only, the words of all entities, and support, totals and indexes of records.</summary>
internal sealed class IndexWriter
{
    private readonly StringPool texts = new();
    private readonly List<ImageSection> sections = [];

    /// <summary>The sections that follow from the rows.</summary>
    public static IReadOnlyList<ImageSection> Write(EntityGraph graph)
    {
        IndexWriter writer = new();
        foreach (Table table in Tables.All.Where(static table => table.EntityType is not null))
        {
            writer.Write(graph.Table(table.Id), table.HoldsRecords);
        }

        foreach ((EntityTable table, ByteSink ranks) in Ranks.Of(graph))
        {
            writer.Add(table.Id, SectionKind.Rank, sizeof(int), ranks);
        }

        writer.Add(TableId.None, SectionKind.Derivations, sizeof(uint), Derivations.Write(SupportRule.Number));
        writer.Add(TableId.None, SectionKind.IndexTexts, 1, writer.texts.Bytes);
        return writer.sections;
    }

    private void Write(EntityTable table, bool holdsRecords)
    {
        PostingWriter postings = new();
        if (holdsRecords)
        {
            DerivedColumns columns = DerivedColumns.Of(table);
            Add(table.Id, SectionKind.Support, 1, columns.Support);
            Add(table.Id, SectionKind.Totals, TotalsRow.Length, columns.Totals);
            WriteIndexes(table.Id, columns.Indexes, postings);
        }

        WriteWords(table, postings);
        Add(table.Id, SectionKind.Postings, sizeof(uint), postings.Bytes);
    }

    private void WriteIndexes(TableId table, IndexBuilder builder, PostingWriter postings)
    {
        ByteSink directory = new();
        Dictionary<IndexKind, IEnumerable<KeyValuePair<uint, RowList>>> filled = builder.Indexes.ToDictionary(static i => i.Index, static i => i.Keys);
        foreach (IndexKind index in Enum.GetValues<IndexKind>())
        {
            // Listed also where it is empty: what is not listed is walked.
            directory.U32((uint)index);
            directory.U32(texts.Add(index.ToString()));
            ByteSink entries = new();
            foreach ((uint key, RowList rows) in filled.GetValueOrDefault(index, []))
            {
                entries.U32(key);
                entries.U32(postings.Add(rows));
            }

            Add(table, SectionKind.FirstIndex + (int)index, IndexEntry.Length, entries);
        }

        Add(table, SectionKind.Indexes, DirectoryEntry.Length, directory);
    }

    private void WriteWords(EntityTable table, PostingWriter postings)
    {
        ByteSink words = new();
        foreach ((string word, RowList rows) in WordBuilder.Over(table).Words)
        {
            words.U32(texts.Add(word));
            words.U32(postings.Add(rows));
        }

        Add(table.Id, SectionKind.Words, IndexEntry.Length, words);
    }

    private void Add(TableId table, SectionKind kind, int stride, ByteSink bytes) => sections.Add(new ImageSection(table, kind, stride, bytes));
}
