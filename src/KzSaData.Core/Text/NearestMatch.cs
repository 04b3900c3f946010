namespace KzSaData.Values;

/// <summary>Finds what somebody may have meant.</summary>
internal static class NearestMatch
{
    /// <summary>The candidate with the fewest changed letters, or null where all are too different.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">What exists.</param>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        // A third of the letters may differ; more is another word.
        int best = Math.Max(1, Math.Min(text.Length, 60) / 3) + 1;
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) < best && Distance(text, candidate, best) is int distance && distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    // Levenshtein, with letters that have changed places for one change, row by row; gives up once every way costs as much as the limit.
    private static int Distance(string a, string b, int limit)
    {
        int[] before = new int[b.Length + 1];
        int[] previous = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for ((int i, int leastBefore) = (1, 0); i <= a.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least >= limit && leastBefore >= limit)
            {
                return limit;
            }

            leastBefore = least;
            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
