using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on other spellings of names.</summary>
internal static class SpellingRules
{
    /// <summary>Reports each spelling that is one of the names.</summary>
    public static void Check(LocalizedText name, IReadOnlyList<FormerName> formerNames, IReadOnlyList<string> spellings, Seed seed, int slot, List<Finding> findings)
    {
        if (spellings.Count == 0)
        {
            return;
        }

        HashSet<string> names = new(formerNames.Select(static former => former.Name).Append(name).SelectMany(static text => text.Languages.Where(text.Has).Select(language => text[language])), StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < spellings.Count; i++)
        {
            if (names.Contains(spellings[i]))
            {
                findings.Add(new Finding(RecordRule.IdleSpelling, $"'{spellings[i]}' is one of the names; leave it out", seed.Path!, seed.Value.Items(slot)[i].Offset));
            }
        }
    }
}
