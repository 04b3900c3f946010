using System.Text.RegularExpressions;
using KzSaData.Data.Tests.Sweeps;

namespace KzSaData.Data.Tests.Texts;

/// <summary>Is a person called in the texts of a record as the actor is?</summary>
internal static class NameSweeps
{
    // A name in a case of its language keeps all but its end.
    private const int Ending = 2;
    private const int LongEnough = 4;

    public static IEnumerable<SweepFinding> Persons(Dataset data)
    {
        ILookup<string, SeedText> texts = SeedTexts.All.ToLookup(static text => text.Place.Split('/') is [_, var id, ..] ? id : string.Empty, StringComparer.Ordinal);
        return from record in data.Records
               from person in record.Participants.Select(static participant => participant.Actor).Where(static actor => actor.Kind == ActorKind.Person).Distinct()
               let english = Surname(person.Name["en"])
               where english.Length >= LongEnough
               let isNamed = new Regex($@"\b{Regex.Escape(english)}\b")
               from text in texts[record.Key]
               where isNamed.IsMatch(text.English)
               from other in text.Others
               let surname = Surname(person.Name[other.Language])
               where !other.Text.Contains(Stem(surname), StringComparison.OrdinalIgnoreCase)
               select new SweepFinding($"{text.Place}:{other.Language}:{person.Key}", $"'{surname}' of '{english}' does not stand in: {other.Text}");
    }

    private static string Surname(string name)
    {
        string last = name.Split(' ')[^1].Split('-')[^1].TrimEnd('”', '"', '’');
        return last.StartsWith("ال", StringComparison.Ordinal) ? last[2..] : last;
    }

    private static string Stem(string surname) => surname[..Math.Max(2, surname.Length - Ending)];
}
