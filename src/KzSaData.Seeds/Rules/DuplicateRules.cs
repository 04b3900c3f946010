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

        // A record is told once, however many it is like.
        HashSet<DatasetRecord> reported = [];
        Dictionary<DatasetRecord, HashSet<string>> words = data.Records.ToDictionary(static record => record, static record => new HashSet<string>(WordFolding.Words(record.Title.ToString()), StringComparer.Ordinal));
        foreach (List<DatasetRecord> group in groups.Values)
        {
            CheckGroup(group, words, subjects, reported);
        }
    }

    // Records of a group are in order of their earliest day, and the undated, which can meet all others, are the last.
    private static void CheckGroup(List<DatasetRecord> group, Dictionary<DatasetRecord, HashSet<string>> words, Dictionary<string, RuleSubject> subjects, HashSet<DatasetRecord> reported)
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
                else if (!reported.Contains(Added(group[i], group[j], subjects)) && AreAlike(group[i], group[j], words))
                {
                    reported.Add(Added(group[i], group[j], subjects));
                    Report(group[i], group[j], subjects);
                }
            }
        }
    }

    private static bool CanMeet(DatasetRecord earlier, DatasetRecord later) => (earlier.Date?.LatestKey ?? int.MaxValue) >= (later.Date?.EarliestKey ?? int.MinValue);

    private static bool AreAlike(DatasetRecord one, DatasetRecord other, Dictionary<DatasetRecord, HashSet<string>> words) =>
        (one.Date is null || other.Date is null || one.Date.CanBeTrueWith(other.Date))
        && Similarity(words[one], words[other]) > Similar
        && !AreLinked(one, other)
        && !AreLinked(other, one);

    // Linked records are known to be two.
    private static bool AreLinked(DatasetRecord one, DatasetRecord other) => one.Relations.Any(relation => relation.To == other);

    private static double Similarity(HashSet<string> first, HashSet<string> second)
    {
        int common = first.Count(second.Contains);
        return (double)common / (first.Count + second.Count - common);
    }

    // Of two, the one that is to be mended: a seed rather than what was there before.
    private static DatasetRecord Added(DatasetRecord one, DatasetRecord other, Dictionary<string, RuleSubject> subjects) => subjects.ContainsKey(other.Key) ? other : one;

    private static void Report(DatasetRecord one, DatasetRecord other, Dictionary<string, RuleSubject> subjects)
    {
        DatasetRecord added = Added(one, other, subjects);
        DatasetRecord known = added == one ? other : one;
        if (subjects.TryGetValue(added.Key, out RuleSubject? subject))
        {
            subject.Report(RecordRule.LikelyDuplicate, RecordFields.Title, $"this looks like '{known.Key}' ({known.Title}); if it is, merge them, else add a relation distinct-from with the reason");
        }
    }

    // A visit is no meeting; figures of two countries, and programmes of two owners, are two.
    private static string NatureOf(DatasetRecord record) =>
        string.Join(' ', record.EntityType.ObjectType.Fields.Where(static field => field.TellsRecordsApart).Select(field => record.View.Slot(field.Slot)));
}
