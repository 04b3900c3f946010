namespace KzSaData;

/// <summary>The hash of ids in an image: 32-bit FNV-1a over their characters, part of the file format. Ids are ASCII.</summary>
internal static class IdHash
{
    public static uint Of(string id)
    {
        uint hash = 2166136261;
        foreach (char c in id)
        {
            hash = (hash ^ c) * 16777619;
        }

        // The low bits choose the slot; mix the high ones in.
        return hash ^ (hash >> 15);
    }

    /// <summary>Whether bytes of an image are an id.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> ascii, string id)
    {
        if (ascii.Length != id.Length)
        {
            return false;
        }

        for (int i = 0; i < ascii.Length; i++)
        {
            if (ascii[i] != id[i])
            {
                return false;
            }
        }

        return true;
    }
}
