using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on addresses over all sources: a page is one source.</summary>
internal sealed class SameAddressRules
{
    private readonly Dictionary<string, Source> pages = new(StringComparer.Ordinal);

    public SameAddressRules(Dataset data)
    {
        foreach (Source source in data.Sources.Where(static source => source.Url is not null).OrderBy(static source => source.Key, StringComparer.Ordinal))
        {
            pages.TryAdd(PageAddress.KeyOf(source.Url!), source);
        }
    }

    /// <summary>Reports a source whose page another one has. A note of the class <c>scope</c> says which part of a page each is.</summary>
    public void Check(Source source, Seed seed, List<Finding> findings)
    {
        if (source.Url is { } address && pages[PageAddress.KeyOf(address)] is var first && first != source && !source.Notes.Any(static note => note.Class == NoteClass.Scope))
        {
            findings.Add(new Finding(RecordRule.SameAddress, $"'{first.Key}' has this address already; name that source in the evidence and delete this one, or say in a note of the class 'scope' which part of the page each stands for", seed.Path!, seed.Value.Slots[SourceFields.Url]!.Offset));
        }
    }
}
