using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Seeds.Rules;

/// <summary>Finds records that look like one happening: same kind, dates that can be the same, an actor in common beyond the two sides, similar titles.</summary>
internal static class DuplicateRules
{
    // How many of the words of both titles are common to them: above this, two titles say the same.
    private const double Similar = 0.6;

    public static void Check(Dataset data, Dictionary<string, RuleSubject> subjects)
    {
        // Records by what makes them two by nature and by actor: only those that share both need comparing, and of these only neighbours in time.
        Dictionary<(TableId Table, string Nature, Actor Actor), List<DatasetRecord>> groups = [];
        foreach (DatasetRecord record in data.Records)
        {
            string nature = NatureOf(record);
            foreach (Actor actor in record.InvolvedActors().Distinct())
            {
                if (!data.Release.Sides.Contains(actor))
                {
                    (TableId, string, Actor) key = (record.Table.Id, nature, actor);
                    if (!groups.TryGetValue(key, out List<DatasetRecord>? group))
                    {
                        groups[key] = group = [];
                    }

                    group.Add(record);
                }
            }
        }

        HashSet<(DatasetRecord One, DatasetRecord Other)> reported = [];
        foreach (List<DatasetRecord> group in groups.Values)
        {
            CheckGroup(group, subjects, reported);
        }
    }

    // Records of a group are in order of their earliest day, and the undated, which can meet all others, are the last.
    private static void CheckGroup(List<DatasetRecord> group, Dictionary<string, RuleSubject> subjects, HashSet<(DatasetRecord One, DatasetRecord Other)> reported)
    {
        int dated = group.Count(static record => record.Date is not null);
        for (int i = 0; i < group.Count; i++)
        {
            for (int j = i + 1; j < group.Count; j++)
            {
                if (!CanMeet(group[i], group[j]))
                {
                    j = dated - 1;
                }
                else if (AreAlike(group[i], group[j]) && reported.Add((group[i], group[j])))
                {
                    Report(group[i], group[j], subjects);
                }
            }
        }
    }

    private static bool CanMeet(DatasetRecord earlier, DatasetRecord later) => (earlier.Date?.LatestKey ?? int.MaxValue) >= (later.Date?.EarliestKey ?? int.MinValue);

    private static bool AreAlike(DatasetRecord one, DatasetRecord other) =>
        (one.Date is null || other.Date is null || one.Date.CanBeTrueWith(other.Date))
        && TitleSimilarity(one.Title.ToString(), other.Title.ToString()) > Similar
        && !AreLinked(one, other)
        && !AreLinked(other, one);

    // Linked records are known to be two.
    private static bool AreLinked(DatasetRecord one, DatasetRecord other) => one.Relations.Any(relation => relation.To == other);

    private static double TitleSimilarity(string one, string other)
    {
        HashSet<string> first = new(WordFolding.Words(one), StringComparer.Ordinal);
        HashSet<string> second = new(WordFolding.Words(other), StringComparer.Ordinal);
        int common = first.Count(second.Contains);
        return (double)common / (first.Count + second.Count - common);
    }

    private static void Report(DatasetRecord one, DatasetRecord other, Dictionary<string, RuleSubject> subjects)
    {
        (DatasetRecord known, DatasetRecord added) = subjects.ContainsKey(other.Key) ? (one, other) : (other, one);
        if (subjects.TryGetValue(added.Key, out RuleSubject? subject))
        {
            subject.Report(RecordRule.LikelyDuplicate, RecordFields.Title, $"this looks like '{known.Key}' ({known.Title}); if it is, merge them, else add a relation distinct-from with the reason");
        }
    }

    // A visit is no meeting; figures of two countries, and programmes of two owners, are two.
    private static string NatureOf(DatasetRecord record) =>
        string.Join(' ', record.EntityType.ObjectType.Fields.Where(static field => field.TellsRecordsApart).Select(field => record.View.Slot(field.Slot)));
}
