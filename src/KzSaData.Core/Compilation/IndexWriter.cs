using KzSaData.Image;
using KzSaData.Schema;

namespace KzSaData.Compilation;

/// <summary>Computes support and indexes of every record of an image that has rows only, and adds them as sections.</summary>
internal sealed class IndexWriter(StringPool strings)
{
    public void Write(Dataset data, ImageAssembler image)
    {
        foreach (EntityTable table in data.RecordTables())
        {
            Write(table, image);
        }
    }

    private void Write(EntityTable table, ImageAssembler image)
    {
        IndexSink sink = new();
        ByteSink support = new();
        ByteSink totals = new();
        for (int row = 0; row < table.Count; row++)
        {
            // Not the table's own object: a million records need not stay in memory.
            DatasetRecord record = (DatasetRecord)table.Make(row);
            Support degree = SupportRule.Of(record);
            support.U8((byte)degree);
            sink.Row = row;
            RecordIndexer.Index(record, degree, sink);
            if (record is Investment investment)
            {
                TotalsRow.Write(totals, investment);
            }
        }

        image.Add(table.Id, SectionKind.Support, 1, support);
        image.Add(table.Id, SectionKind.Totals, TotalsRow.Length, totals);
        WritePostings(table.Id, sink, image);
    }

    private void WritePostings(TableId table, IndexSink sink, ImageAssembler image)
    {
        PostingWriter postings = new();
        foreach ((IndexKind index, IEnumerable<KeyValuePair<uint, RowList>> keys) in sink.Indexes)
        {
            ByteSink entries = new();
            foreach ((uint key, RowList rows) in keys)
            {
                entries.U32(key);
                entries.U32(postings.Add(rows));
            }

            image.Add(table, SectionKind.FirstIndex + (int)index, 8, entries);
        }

        ByteSink words = new();
        foreach ((string word, RowList rows) in sink.Words)
        {
            words.U32(strings.Add(word));
            words.U32(postings.Add(rows));
        }

        image.Add(table, SectionKind.Words, 8, words);
        image.Add(table, SectionKind.Postings, 4, postings.Bytes);
    }
}
