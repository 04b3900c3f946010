using System.Buffers;
using System.Text.Json;

namespace KzSaData.Fuzzing.Images;

/// <summary>Asks an image all that can be asked of one; whatever it is, there is an answer or a <see cref="DatasetFormatException"/>.</summary>
internal sealed class ImageTarget : IDisposable
{
    private static readonly CitationStyle[] Styles = Enum.GetValues<CitationStyle>();

    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);
    private readonly Utf8JsonWriter json;
    private readonly int mostRecords;

    /// <summary>A target that writes and cites at most so many records of each kind; queries look at all of them.</summary>
    public ImageTarget(int mostRecords)
    {
        this.mostRecords = mostRecords;
        json = new Utf8JsonWriter(buffer);
    }

    /// <summary>How many answers there were since the beginning.</summary>
    public long Answers { get; private set; }

    /// <summary>How many questions were refused since the beginning.</summary>
    public long Refusals { get; private set; }

    /// <summary>How many images opened since the beginning.</summary>
    public long Opened { get; private set; }

    /// <summary>Asks everything. Whatever else is thrown than a refusal is a defect, and comes out.</summary>
    public void Ask(byte[] image)
    {
        Dataset? data = null;
        Try(() => data = Dataset.Open(new MemoryStream(image)));
        if (data is null)
        {
            return;
        }

        Opened++;
        using (data)
        {
            foreach (Action<Dataset> question in Questions.All)
            {
                Try(() => question(data));
            }

            foreach (EntityType type in Dataset.Types)
            {
                Try(() => Write(data, type));
            }

            Try(data.Verify);
        }
    }

    public void Dispose() => json.Dispose();

    private void Write(Dataset data, EntityType type)
    {
        int written = 0;
        foreach (Entity entity in data.EntitiesOf(type))
        {
            if (written++ == mostRecords)
            {
                return;
            }

            Try(() => Serialize(entity));
            if (entity is DatasetRecord record)
            {
                foreach (CitationStyle style in Styles)
                {
                    Try(() => data.Cite(record, style));
                }
            }
        }
    }

    private void Serialize(Entity entity)
    {
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        JsonSerializer.Serialize(json, entity, KzSaJson.Options);
    }

    // Ids that damage has changed are unknown ids, and sums can be too great: both are answers.
    private void Try(Action ask)
    {
        try
        {
            ask();
            Answers++;
        }
        catch (DatasetFormatException)
        {
            Refusals++;
        }
        catch (KeyNotFoundException)
        {
            Answers++;
        }
    }
}
