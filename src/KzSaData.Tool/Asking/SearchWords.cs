using KzSaData.Seeds.Files;

namespace KzSaData.Tool.Asking;

/// <summary>Searches for words, where what cannot be searched for is a mistake of whoever asks.</summary>
internal static class SearchWords
{
    /// <exception cref="UsageException">There is no word, or too many, or one that is too long.</exception>
    public static RecordQuery<T> In<T>(RecordQuery<T> records, string text)
        where T : DatasetRecord
    {
        try
        {
            return records.Matching(text);
        }
        catch (ArgumentException senseless)
        {
            throw new UsageException(Reason(senseless));
        }
    }

    /// <summary>What is wrong, without the name of a parameter.</summary>
    public static string Reason(ArgumentException senseless) => senseless.Message.Split(" (Parameter '")[0];
}
